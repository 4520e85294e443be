// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;
import org.openjdk.jmh.Main;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs benchmarks, each in JVMs of its own, and writes the results as JSON and as a table. These
 * JVMs get this JVM's system properties, and no flag but the size of the heap, because the library
 * is mostly run without flags.
 */
final class Benchmarks {
  private Benchmarks() {}

  /**
   * Runs the benchmarks.
   *
   * @param arguments options of JMH
   */
  public static void main(String[] arguments)
      throws CommandLineOptionException, IOException, RunnerException {
    CommandLineOptions given = new CommandLineOptions(arguments);
    if (given.shouldHelp() || given.shouldList() || given.shouldListWithParams()) {
      Main.main(arguments);
    } else {
      write(new Runner(new OptionsBuilder().parent(given).jvmArgs(jvmArguments()).build()).run());
    }
  }

  private static String[] jvmArguments() {
    Stream<String> heap = Stream.of("-Xmx" + System.getProperty("mixtura.benchmark.heap", "4g"));
    // where the data are, and what keeps Weka quiet
    Stream<String> properties =
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
            .filter(argument -> argument.startsWith("-D"));
    return Stream.concat(heap, properties).toArray(String[]::new);
  }

  private static void write(Collection<RunResult> results) throws IOException {
    Path folder =
        Files.createDirectories(
            Path.of(System.getProperty("mixtura.benchmark.results", "target/benchmark")));
    write(results, ResultFormatType.JSON, folder.resolve("results.json"));
    write(results, ResultFormatType.TEXT, folder.resolve("results.txt"));
    System.out.println("Written: results.json and results.txt in " + folder);
  }

  private static void write(Collection<RunResult> results, ResultFormatType format, Path file) {
    ResultFormatFactory.getInstance(format, file.toString()).writeOut(results);
  }
}
