package org.mixtura.knime.training;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.ModelContent;
import org.knime.core.node.ModelContentRO;

/** A file of a node's internals. */
public final class InternalsFile {
  private InternalsFile() {}

  /**
   * Makes something of a file's content.
   *
   * @param <T> what is made
   */
  @FunctionalInterface
  public interface Parser<T> {
    /**
     * Makes it.
     *
     * @throws IOException if a part cannot be read
     * @throws InvalidSettingsException if a part is not there
     */
    T parse(ModelContentRO content) throws IOException, InvalidSettingsException;
  }

  /** Writes a file. */
  public static void save(File folder, String name, ModelContent content) throws IOException {
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(folder.toPath().resolve(name)))) {
      content.saveToXML(out);
    }
  }

  /**
   * Reads a file.
   *
   * @throws IOException also if the content is broken
   */
  public static <T> T load(File folder, String name, Parser<T> parser) throws IOException {
    try (InputStream in =
        new BufferedInputStream(Files.newInputStream(folder.toPath().resolve(name)))) {
      return parser.parse(ModelContent.loadFromXML(in));
    } catch (InvalidSettingsException | RuntimeException e) {
      throw new IOException("The node's internals are broken: " + e.getMessage(), e);
    }
  }
}
