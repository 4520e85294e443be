/** Benchmarks, compiled under the Maven profile {@code benchmark} only and never packaged. */
package org.mixtura.benchmark;
