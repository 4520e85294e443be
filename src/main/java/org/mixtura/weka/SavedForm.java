// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import java.io.IOException;
import java.io.InvalidClassException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.util.function.IntSupplier;

/**
 * The form in which objects are saved as Weka saves them, by Java's serialization. It follows the
 * names of classes and fields, so that it holds for one version of Mixtura; an object of another
 * version must not be read in part, but refused with what to do instead.
 *
 * <p>A class with a saved form has a field for its number, and reads through {@link #read}. Its
 * serialVersionUID stays what it was: with another one, Java itself refuses the object, and says
 * nothing that helps.
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
   * @param in where from
   * @param form tells the object's field for the form's number, when it has been read
   * @throws InvalidObjectException if another version saved the object; the message says what to do
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
