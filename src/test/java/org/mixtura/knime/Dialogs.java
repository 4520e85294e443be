// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knime;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.ListModel;
import org.knime.core.node.NodeDialogPane;
import org.knime.core.node.NodeFactory;

/** Opens the dialog of a node, and reads what it shows. */
public final class Dialogs {
  private static final Pattern OPTION = Pattern.compile("<option name=\"([^\"]+)\"");

  private Dialogs() {}

  /** All lists that something can be chosen from. */
  public static List<List<String>> choices(NodeDialogPane dialog) {
    return all(dialog.getPanel())
        .flatMap(
            component ->
                component instanceof JComboBox<?> box
                    ? Stream.of(box.getModel())
                    : component instanceof JList<?> list ? Stream.of(list.getModel()) : null)
        .map(Dialogs::texts)
        .toList();
  }

  private static List<String> texts(ListModel<?> model) {
    return IntStream.range(0, model.getSize())
        .mapToObj(i -> String.valueOf(model.getElementAt(i)))
        .toList();
  }

  /** Expects a label for each option of the node's description but the choice of columns. */
  public static void assertDescribed(NodeDialogPane dialog, Class<?> factory) throws IOException {
    List<String> labels =
        all(dialog.getPanel())
            .flatMap(
                component ->
                    component instanceof JLabel label
                        ? Stream.of(String.valueOf(label.getText()))
                        : component instanceof AbstractButton button
                            ? Stream.of(button.getText())
                            : null)
            .toList();
    for (String option : options(factory)) {
      assertTrue(option.equals("Columns") || labels.contains(option), option + " in " + labels);
    }
  }

  /** The dialog of a node. */
  public static NodeDialogPane of(NodeFactory<?> factory) throws ReflectiveOperationException {
    Method maker = factory.getClass().getDeclaredMethod("createNodeDialogPane");
    maker.setAccessible(true);
    return (NodeDialogPane) maker.invoke(factory);
  }

  /** The tooltips by the labels that have them; those of other parts by their numbers. */
  public static Map<String, String> toolTips(NodeDialogPane dialog) {
    Map<String, String> tips = new LinkedHashMap<>();
    all(dialog.getPanel())
        .filter(JComponent.class::isInstance)
        .map(JComponent.class::cast)
        .filter(part -> part.getToolTipText() != null)
        .forEach(
            part ->
                tips.put(
                    label(part).orElse("part " + tips.size()),
                    part.getToolTipText().replaceAll("<[^>]*>", "")));
    return tips;
  }

  private static Optional<String> label(JComponent part) {
    if (part instanceof JLabel label) {
      return Optional.of(label.getText());
    }
    return part instanceof AbstractButton button ? Optional.of(button.getText()) : Optional.empty();
  }

  private static List<String> options(Class<?> factory) throws IOException {
    try (InputStream in = factory.getResourceAsStream(factory.getSimpleName() + ".xml")) {
      return OPTION
          .matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .results()
          .map(match -> match.group(1))
          .toList();
    }
  }

  private static Stream<Component> all(Component component) {
    return Stream.concat(
        Stream.of(component),
        component instanceof Container container
            ? Arrays.stream(container.getComponents()).flatMap(Dialogs::all)
            : Stream.empty());
  }
}
