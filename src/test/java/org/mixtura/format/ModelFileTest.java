// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.testing.Complaint;

/** Reading and writing model files: what is wrong is named, and no file is ever half-written. */
class ModelFileTest {
  private static final StoredModel MODEL =
      ModelExamples.stored(ModelExamples.ofType(CovarianceTypes.FULL));
  private static final StoredModel OTHER =
      StoredModel.of(ModelExamples.ofType(CovarianceTypes.DIAG));

  @TempDir private Path folder;

  @Test
  void whatIsWrittenIsRead() throws IOException {
    Path file = folder.resolve("Modell für 宽度.json");
    ModelJson.write(MODEL, file);
    assertEquals(ModelJson.format(MODEL), ModelJson.format(ModelJson.read(file)));
    assertEquals(ModelJson.format(MODEL), Files.readString(file, UTF_8));
  }

  @Test
  void anOldFileIsReplacedAndNothingElseIsLeft() throws IOException {
    Path file = folder.resolve("model.json");
    ModelJson.write(MODEL, file);
    ModelJson.write(OTHER, file);
    assertEquals(ModelJson.format(OTHER), Files.readString(file));
    assertEquals(List.of(file), files());
  }

  /** A limit on the size of files makes the write fail on its way, as a full disk does. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void aWriteThatFailsHalfWayKeepsTheOldFileAndLeavesNothing() throws Exception {
    Path file = folder.resolve("model.json");
    Files.writeString(file, "old");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String write = "ulimit -f 4; exec \"$0\" -XX:-UsePerfData -cp \"$1\" \"$2\" \"$3\"";
    Process process =
        new ProcessBuilder(
                "bash",
                "-c",
                write,
                java,
                System.getProperty("java.class.path"),
                FailingWrite.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertTrue(process.waitFor(30, TimeUnit.SECONDS));
    assertTrue(output.startsWith("cannot write model file '" + file + "'"), output);
    assertEquals("old", Files.readString(file));
    assertEquals(List.of(file), files());
  }

  /** Writes a model of some 20 kB to the file it is given, and prints why it cannot. */
  static final class FailingWrite {
    private FailingWrite() {}

    public static void main(String[] args) {
      try {
        ModelJson.write(MODEL, Path.of(args[0]));
        System.out.println("written");
      } catch (IOException e) {
        System.out.println(e.getMessage());
      }
    }
  }

  @Test
  void aReaderSeesOneModelOrTheOther() throws Exception {
    Path file = folder.resolve("model.json");
    ModelJson.write(MODEL, file);
    CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> rewrite(file, 300));
    int reads = 0;
    while (!writer.isDone() || reads == 0) {
      assertDoesNotThrow(() -> ModelJson.read(file));
      reads++;
    }
    writer.get();
    assertEquals(List.of(file), files());
  }

  private static void rewrite(Path file, int times) {
    for (int i = 0; i < times; i++) {
      StoredModel next = i % 2 == 0 ? OTHER : MODEL;
      assertDoesNotThrow(() -> ModelJson.write(next, file));
    }
  }

  @Test
  void placesThatCannotBeWrittenTo() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "not a folder");
    for (Path place :
        List.of(folder, folder.resolve("no folder/model.json"), file.resolve("model.json"))) {
      assertRefused(() -> ModelJson.write(MODEL, place), "cannot write", place.toString());
      assertRefused(() -> ModelJson.checkWritable(place), "cannot write", place.toString());
    }
    assertEquals(List.of(file), files());
  }

  @Test
  void aFolderWithoutPermission() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    assertTrue(closed.toFile().setWritable(false));
    assumeFalse(Files.isWritable(closed), "an administrator may write anywhere");
    assertRefused(() -> ModelJson.checkWritable(closed.resolve("m.json")), "not writable");
  }

  @Test
  void askingLeavesNoFile() throws IOException {
    ModelJson.checkWritable(folder.resolve("model.json"));
    assertEquals(List.of(), files());
  }

  @Test
  void noSuchFile() {
    Path file = folder.resolve("nothing.json");
    assertRefused(() -> ModelJson.read(file), "there is no model file", file.toString());
  }

  @Test
  void aFolder() {
    assertRefused(() -> ModelJson.read(folder), folder.toString());
  }

  @Test
  void anEmptyFile() throws IOException {
    assertUnreadable(new byte[0], "JSON");
  }

  @Test
  void otherEncodings() throws IOException {
    String text = ModelExamples.smallText().replace("\"x\"", "\"Länge\"");
    assertUnreadable(text.getBytes(ISO_8859_1), "UTF-8");
    assertUnreadable(text.getBytes(UTF_16), "UTF-8");
  }

  /** Names and figures, and cuts through the middle of a character. */
  @Test
  void cutOffAtAnyByte() throws IOException {
    byte[] whole =
        ModelExamples.smallText().replace("\"x\"", "\"宽\"").stripTrailing().getBytes(UTF_8);
    Path file = folder.resolve("cut.json");
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertRefused(() -> ModelJson.read(file), file.toString());
    }
    Files.write(file, whole);
    assertDoesNotThrow(() -> ModelJson.read(file));
  }

  @Test
  void aFileThatIsTooLarge() throws IOException {
    Path file = folder.resolve("huge.json");
    try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
      huge.setLength(10L << 30); // a hole: takes no room
    }
    assertRefused(() -> ModelJson.read(file), file.toString(), "10737418240 bytes", "at most");
  }

  @Test
  void whatIsWrongInsideIsNamedWithTheFile() throws IOException {
    assertUnreadable(
        ModelExamples.smallText().replace("means", "meens").getBytes(UTF_8),
        "\"means\" is missing");
  }

  private void assertUnreadable(byte[] content, String word) throws IOException {
    Path file = Files.write(folder.resolve("wrong.json"), content);
    assertRefused(() -> ModelJson.read(file), file.toString(), word);
  }

  private static void assertRefused(Executable action, String... words) {
    String message = assertThrows(IOException.class, action).getMessage();
    Complaint.assertWords(message, words);
    assertFalse(message.contains("null"), message);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
