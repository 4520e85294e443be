/** Models as JSON, reports as text. */
package org.mixtura.format;
