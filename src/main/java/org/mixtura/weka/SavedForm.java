// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import java.io.IOException;
import java.io.InvalidClassException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.util.function.IntSupplier;

/**
 * The version of the form in which Weka saves objects, which is Java's serialization. The form
 * follows the names of classes and fields, so it holds for one version of Mixtura. An object that
 * another version has saved is refused as a whole, with a message that names the remedy.
 *
 * <p>A class with a saved form has a field for the number of the form, and reads itself through
 * {@link #read}. Its serialVersionUID never changes: with another one, Java itself would refuse the
 * object, with a message that names no remedy.
 */
public final class SavedForm {
  /** The number of this version's form; that of 1.0.0, which has no such field, is read as 0. */
  public static final int CURRENT = 2;

  private static final String REFUSAL =
      "this was saved by another version of Mixtura, and cannot be read by this one; build it again,"
          + " or let the version that saved it write the model as JSON, which later versions read"
          + " (option -export-model when building, or in Java"
          + " ModelJson.write(StoredModel.of(clusterer.fit()), file))";

  private SavedForm() {}

  /**
   * Reads the fields of an object, from its {@code readObject}.
   *
   * @param in the stream
   * @param form returns the object's field for the number of the form; called once the fields have
   *     been read
   * @throws InvalidObjectException if another version has saved the object; the message names the
   *     remedy
   * @throws IOException if reading fails
   */
  public static void read(ObjectInputStream in, IntSupplier form) throws IOException {
    try {
      in.defaultReadObject();
    } catch (ClassNotFoundException
        | ClassCastException
        | InvalidClassException
        | InvalidObjectException e) {
      InvalidObjectException refusal = new InvalidObjectException(REFUSAL);
      refusal.initCause(e);
      throw refusal;
    }
    if (form.getAsInt() != CURRENT) {
      throw new InvalidObjectException(REFUSAL);
    }
  }
}
