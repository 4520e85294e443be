/** The model port: a mixture on its way from node to node. */
package org.mixtura.knime.port;
