// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.format;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Models as JSON, in a format of version {@value #FORMAT}. Numbers keep every bit. Covariances are
 * shaped as in scikit-learn: {@code full} K x d x d, {@code tied} d x d, {@code diag} K x d, {@code
 * spherical} K, {@code tied-diag} d, {@code tied-spherical} one number, and mclust's other eight
 * types K x d x d, which must obey their type to 1e-6. Unknown keys are ignored.
 */
public final class ModelJson {
  /** The value of the key {@code format}. */
  public static final String FORMAT = "mixtura-1";

  private static final String WHAT = "model file";

  /** A larger file is not read, because it could fill the memory. */
  private static final long MOST_BYTES = 256L << 20;

  private ModelJson() {}

  /** A model as text, one line for each key. */
  public static String format(StoredModel stored) {
    return new ModelJsonWriter(stored).text();
  }

  /**
   * A model from text.
   *
   * @throws ModelFormatException if it is not JSON, of another version, or something is missing or
   *     wrong; the message names it
   */
  public static StoredModel parse(String text) throws ModelFormatException {
    return ModelJsonReader.read(text);
  }

  /**
   * Reads a model file.
   *
   * @throws ModelFormatException if it holds no model; see {@link #parse}
   * @throws IOException if it cannot be read; the message names the file
   */
  public static StoredModel read(Path file) throws IOException {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new ModelFormatException(
            "it has " + Files.size(file) + " bytes; a model file has at most " + MOST_BYTES);
      }
      return parse(Files.readString(file));
    } catch (NoSuchFileException e) {
      throw new IOException("there is no model file '" + file + "'", e);
    } catch (ModelFormatException e) {
      throw new ModelFormatException("'" + file + "' is no model file: " + e.getMessage(), e);
    } catch (CharacterCodingException e) {
      throw new ModelFormatException("'" + file + "' is no model file: it is not UTF-8 text", e);
    } catch (IOException e) {
      throw new IOException("cannot read model file '" + file + "': " + e.getMessage(), e);
    }
  }

  /**
   * Writes a model file. It is written beside its place and then moved there, so that it is never
   * seen, or left, half-written.
   *
   * @throws IOException if it cannot be written; the message names the file
   */
  public static void write(StoredModel stored, Path file) throws IOException {
    WholeFile.write(format(stored).getBytes(StandardCharsets.UTF_8), file, WHAT);
  }

  /**
   * Finds out whether a model file could be written, before the work of a fit is done.
   *
   * @throws IOException if not; the message says why
   */
  public static void checkWritable(Path file) throws IOException {
    WholeFile.checkWritable(file, WHAT);
  }
}
