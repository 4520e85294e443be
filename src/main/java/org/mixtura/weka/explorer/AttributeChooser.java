// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka.explorer;

import java.awt.Dimension;
import java.awt.GridLayout;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.BorderFactory;
import javax.swing.DefaultComboBoxModel;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import weka.core.Attribute;
import weka.core.Instances;
import weka.gui.ListSelectorDialog;

/**
 * The controls to choose which attributes a fit leaves out: the class, and those to ignore. The
 * class that is chosen in the Preprocess tab (beside Visualize All) is not used; as in the Cluster
 * tab, it is chosen here.
 */
final class AttributeChooser {
  private static final Dimension COMBO_SIZE =
      new Dimension(250, new JButton("Start").getPreferredSize().height);

  private final JPanel panel = new JPanel(new GridLayout(3, 1, 0, 5));
  private final JComboBox<String> classes = new JComboBox<>();
  private final JButton button = new JButton();
  private final DefaultListModel<String> names = new DefaultListModel<>();
  private final JList<String> ignored = new JList<>(names);
  private final Runnable changed;

  /**
   * A chooser without attributes.
   *
   * @param changed called when the choice has changed
   */
  AttributeChooser(Runnable changed) {
    this.changed = changed;
    classes.setName("classCombo");
    classes.setPreferredSize(COMBO_SIZE);
    classes.setToolTipText(
        "Left out of the mixture, whatever class is chosen in the Preprocess tab");
    classes.addActionListener(event -> changed.run());
    button.setName("ignoreButton");
    button.setToolTipText("Ignore attributes during clustering");
    button.addActionListener(event -> chooseIgnored());
    panel.setBorder(
        BorderFactory.createCompoundBorder(
            BorderFactory.createTitledBorder("Attributes"),
            BorderFactory.createEmptyBorder(0, 5, 5, 5)));
    panel.add(new JLabel("Class (left out)"));
    panel.add(classes);
    panel.add(button);
    label();
  }

  JPanel panel() {
    return panel;
  }

  /**
   * Shows the attributes of other data. If attributes were only added or only removed, the choice
   * stays; otherwise the class is that of the data, or else the last attribute if it is nominal.
   *
   * @param data the data, which need not have rows
   */
  void setInstances(Instances data) {
    List<String> before = List.copyOf(chosenFrom());
    List<String> now =
        IntStream.range(0, data.numAttributes()).mapToObj(j -> data.attribute(j).name()).toList();
    boolean same = !before.isEmpty() && (now.containsAll(before) || before.containsAll(now));
    List<String> stillIgnored = same ? ignored.getSelectedValuesList() : List.of();
    int chosen = same ? chosenClass().map(now::indexOf).orElse(-1) : defaultClass(data);
    ignored.clearSelection();
    names.clear();
    names.addAll(now);
    classes.setModel(new DefaultComboBoxModel<>(classes(data)));
    classes.setSelectedIndex(chosen + 1);
    ignore(stillIgnored);
  }

  private List<String> chosenFrom() {
    return IntStream.range(0, names.size()).mapToObj(names::get).toList();
  }

  /** The name of the chosen class; none if there is none. */
  private Optional<String> chosenClass() {
    return classes.getSelectedIndex() > 0
        ? Optional.of(names.get(classes.getSelectedIndex() - 1))
        : Optional.empty();
  }

  private static int defaultClass(Instances data) {
    int last = data.numAttributes() - 1;
    if (data.classIndex() >= 0) {
      return data.classIndex();
    }
    return last >= 0 && data.attribute(last).isNominal() ? last : -1;
  }

  private static String[] classes(Instances data) {
    Stream<String> attributes =
        IntStream.range(0, data.numAttributes())
            .mapToObj(data::attribute)
            .map(AttributeChooser::text);
    return Stream.concat(Stream.of("(none)"), attributes).toArray(String[]::new);
  }

  private static String text(Attribute attribute) {
    return "(%s) %s".formatted(Attribute.typeToStringShort(attribute), attribute.name());
  }

  /** Ignores attributes besides those that are ignored already. */
  void ignore(Collection<String> more) {
    more.forEach(
        name ->
            ignored
                .getSelectionModel()
                .addSelectionInterval(names.indexOf(name), names.indexOf(name)));
    label();
    changed.run();
  }

  private void chooseIgnored() {
    new ListSelectorDialog(SwingUtilities.getWindowAncestor(panel), ignored).showDialog();
    label();
    changed.run();
  }

  private void label() {
    int count = ignored.getSelectedIndices().length;
    button.setText(count == 0 ? "Ignore attributes" : "Ignore attributes (" + count + ")");
  }

  void setEnabled(boolean enabled) {
    classes.setEnabled(enabled);
    button.setEnabled(enabled);
  }

  /** The indices of the attributes that a fit leaves out, in ascending order. */
  List<Integer> leftOut() {
    List<Integer> result = new ArrayList<>();
    for (int j = 0; j < names.size(); j++) {
      if (ignored.isSelectedIndex(j) || classes.getSelectedIndex() == j + 1) {
        result.add(j);
      }
    }
    return result;
  }
}
