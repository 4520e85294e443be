package org.mixtura.start;

import org.apache.commons.math3.random.RandomGenerator;
import org.mixtura.moments.Moments;

/** One way to find first moments, from which an M step makes first parameters. */
interface Strategy {
  Moments moments(StartData data, int components, RandomGenerator random);
}
