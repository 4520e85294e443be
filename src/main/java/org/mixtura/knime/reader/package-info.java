/** The node that reads a mixture from a JSON file. */
package org.mixtura.knime.reader;
