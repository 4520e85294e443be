/** The node that writes a mixture to a JSON file. */
package org.mixtura.knime.writer;
