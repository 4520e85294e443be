/** Pictures of mixtures, fits and searches: as files, and in windows. */
package org.mixtura.plot;
