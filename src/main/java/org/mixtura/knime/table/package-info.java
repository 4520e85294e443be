/** KNIME tables to samples, and results to tables. */
package org.mixtura.knime.table;
