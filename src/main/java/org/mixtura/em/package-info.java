/** The EM loop, the expectation over blocks of samples, convergence, progress and cancelling. */
package org.mixtura.em;
