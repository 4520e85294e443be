/** Comparing fits: criteria, and the search over the number of components and their shape. */
package org.mixtura.select;
