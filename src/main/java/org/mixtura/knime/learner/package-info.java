/** The node that fits a mixture to a table. */
package org.mixtura.knime.learner;
