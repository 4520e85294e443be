// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A folder of workloads, which other programs read as well. Numbers are doubles, little-endian:
 *
 * <ul>
 *   <li>{@code A.bin}: the rows of workload A, n x d, row by row;
 *   <li>{@code A.full.bin} and so on: weights (K), means (K x d), covariances (K x d x d for every
 *       covariance type);
 *   <li>{@code meta.txt}: a line {@code A n d K} for each workload whose files are there.
 * </ul>
 *
 * <p>A workload that has no line yet is drawn and written.
 */
final class WorkloadFiles {
  /** The system property that names the folder. */
  static final String PROPERTY = "mixtura.benchmark.data";

  private static final String DEFAULT_FOLDER = "target/benchmark/data";

  private final Path folder;

  WorkloadFiles(Path folder) {
    this.folder = folder;
  }

  /** Writes the named workloads, or all, unless they are there. */
  public static void main(String[] names) {
    List<String> wanted =
        names.length > 0 ? List.of(names) : Shape.ALL.stream().map(Shape::name).toList();
    wanted.forEach(WorkloadFiles::load);
  }

  /**
   * Reads a workload from the folder of the system property, after writing it if it is not there.
   */
  static Workload load(String name) {
    try {
      return new WorkloadFiles(Path.of(System.getProperty(PROPERTY, DEFAULT_FOLDER))).get(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Workload get(String name) throws IOException {
    Optional<String[]> known =
        meta().stream()
            .map(line -> line.split(" ", -1))
            .filter(fields -> fields[0].equals(name))
            .findFirst();
    return known.isPresent() ? read(known.get()) : make(Shape.named(name));
  }

  private Workload read(String[] meta) throws IOException {
    int n = Integer.parseInt(meta[1]);
    int d = Integer.parseInt(meta[2]);
    int components = Integer.parseInt(meta[3]);
    Map<StartType, Start> starts = new EnumMap<>(StartType.class);
    for (StartType type : StartType.values()) {
      double[] numbers = read(startFile(meta[0], type), components * (1 + d + d * d));
      starts.put(type, Start.of(numbers, components, d));
    }
    return new Workload(read(rowsFile(meta[0]), n * d), d, starts);
  }

  private Workload make(Shape shape) throws IOException {
    Workload workload = Workload.of(shape);
    Files.createDirectories(folder);
    write(rowsFile(shape.name()), workload.values());
    for (StartType type : StartType.values()) {
      write(startFile(shape.name(), type), workload.start(type).numbers());
    }
    // last, as it says that the files are complete
    List<String> lines = new ArrayList<>(meta());
    lines.add(
        "%s %d %d %d"
            .formatted(shape.name(), shape.samples(), shape.dimension(), shape.components()));
    Path unfinished = Files.write(folder.resolve("meta.tmp"), lines);
    Files.move(unfinished, metaFile(), StandardCopyOption.REPLACE_EXISTING);
    return workload;
  }

  private List<String> meta() throws IOException {
    return Files.exists(metaFile()) ? Files.readAllLines(metaFile()) : List.of();
  }

  private Path metaFile() {
    return folder.resolve("meta.txt");
  }

  private Path rowsFile(String name) {
    return folder.resolve(name + ".bin");
  }

  private Path startFile(String name, StartType type) {
    return folder.resolve(name + "." + type.label() + ".bin");
  }

  private static double[] read(Path file, int count) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.remaining() != Double.BYTES * count) {
      throw new IOException(
          "%s has %s bytes instead of %s, which its line in meta.txt says"
              .formatted(file, bytes.remaining(), Double.BYTES * count));
    }
    double[] numbers = new double[count];
    bytes.asDoubleBuffer().get(numbers);
    return numbers;
  }

  private static void write(Path file, double[] numbers) throws IOException {
    ByteBuffer bytes =
        ByteBuffer.allocate(Double.BYTES * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asDoubleBuffer().put(numbers);
    Files.write(file, bytes.array());
  }
}
