// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knimeapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What KNIME allows in a node's description of version 4.1: which elements, in which order, with
 * which attributes, and which marks in a text.
 */
final class NodeDescriptionRules {
  static final String NAMESPACE = "http://knime.org/node/v4.1";

  private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
  private static final String WORDS = "br b i u tt";
  private static final String TEXT = WORDS + " ul ol a sup sub";
  private static final String LONG_TEXT = TEXT + " p hr pre";
  private static final String PAGE = LONG_TEXT + " h3 h4 table";

  /** Elements with elements in an order, which is a pattern of their names. */
  private static final Map<String, Pattern> ORDERS = new LinkedHashMap<>();

  /** Elements with text, and the marks in it. */
  private static final Map<String, Set<String>> MARKS = new LinkedHashMap<>();

  /** Attributes, those needed with a star. */
  private static final Map<String, Set<String>> ATTRIBUTES = new LinkedHashMap<>();

  private static final Set<String> TYPES =
      Set.of(
          ("Source Sink Learner Predictor Manipulator Visualizer Widget LoopStart LoopEnd QuickForm"
                  + " Configuration Other Unknown ScopeStart ScopeEnd Container")
              .split(" ", -1));

  static {
    order(
        "knimeNode",
        "name shortDescription fullDescription (interactiveView )?ports (views )?(keywords )?");
    order("fullDescription", "intro ((option )*|(tab )*)(link )*");
    order("tab", "(description )?(option )+");
    order("ports", "(inPort )*(dynInPort )*(outPort )*(dynOutPort )*");
    order("views", "(view )+");
    order("keywords", "(keyword )+");
    order("ul", "(li )+");
    order("ol", "(li )+");
    order("table", "(tr )+");
    order("tr", "((th |td ))+");
    marks("name shortDescription keyword b i u tt h3 h4 hr pre sup sub br", "");
    marks("intro td th", PAGE);
    marks("option inPort dynInPort outPort dynOutPort view interactiveView", LONG_TEXT);
    marks("description p", TEXT);
    marks("li", WORDS + " a");
    marks("a link", WORDS);
    attributes("knimeNode", "icon* type* deprecated");
    attributes("option", "name* optional");
    attributes("tab interactiveView", "name*");
    attributes("inPort outPort view", "index* name*");
    attributes(
        "dynInPort dynOutPort", "insert-before* name* group-identifier* configurable-via-menu");
    attributes("a link", "href*");
    attributes("p ul ol table", "id");
    attributes("td th", "align colspan rowspan");
  }

  private final List<String> complaints = new ArrayList<>();

  private NodeDescriptionRules() {}

  private static void order(String element, String pattern) {
    ORDERS.put(element, Pattern.compile(pattern));
  }

  private static Set<String> words(String text) {
    return text.isEmpty() ? Set.of() : Set.of(text.split(" ", -1));
  }

  private static void marks(String elements, String allowed) {
    for (String element : words(elements)) {
      MARKS.put(element, words(allowed));
    }
  }

  private static void attributes(String elements, String allowed) {
    for (String element : words(elements)) {
      ATTRIBUTES.put(element, words(allowed));
    }
  }

  /** What is wrong with a description; nothing is wrong with a good one. */
  static List<String> complaints(Element root) {
    NodeDescriptionRules rules = new NodeDescriptionRules();
    if (!"knimeNode".equals(root.getLocalName())) {
      rules.complain(root, "is not knimeNode");
    } else if (!TYPES.contains(root.getAttribute("type"))) {
      rules.complain(root, "is of no known type");
    }
    rules.check(root);
    for (String indexed : List.of("inPort", "outPort", "view")) {
      rules.checkIndices(BundleFile.elements(root, indexed));
    }
    return rules.complaints;
  }

  private void complain(Element element, String what) {
    complaints.add("<" + element.getLocalName() + "> " + what);
  }

  private void check(Element element) {
    if (!NAMESPACE.equals(element.getNamespaceURI())) {
      complain(element, "is not in " + NAMESPACE);
      return;
    }
    checkAttributes(element);
    String name = element.getLocalName();
    StringBuilder order = new StringBuilder();
    boolean text = false;
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        order.append(inner.getLocalName()).append(' ');
        check(inner);
      } else if (child.getNodeType() == Node.TEXT_NODE) {
        text |= !child.getTextContent().isBlank();
      }
    }
    if (ORDERS.containsKey(name)) {
      if (text) {
        complain(element, "has text, but may hold elements only");
      }
      if (!ORDERS.get(name).matcher(order).matches()) {
        complain(element, "holds " + order + "but should hold " + ORDERS.get(name));
      }
    } else if (MARKS.containsKey(name)) {
      Set<String> wrong = new TreeSet<>(List.of(order.toString().split(" ", -1)));
      wrong.remove("");
      wrong.removeAll(MARKS.get(name));
      if (!wrong.isEmpty()) {
        complain(element, "may not hold " + wrong);
      }
    } else {
      complain(element, "is unknown");
    }
  }

  private void checkAttributes(Element element) {
    Set<String> allowed = ATTRIBUTES.getOrDefault(element.getLocalName(), Set.of());
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Attr attribute = (Attr) element.getAttributes().item(i);
      boolean known =
          allowed.contains(attribute.getName())
              || allowed.contains(attribute.getName() + "*")
              || attribute.getName().startsWith("xmlns")
              || SCHEMA_INSTANCE.equals(attribute.getNamespaceURI());
      if (!known) {
        complain(element, "has the unknown attribute " + attribute.getName());
      }
    }
    for (String needed : allowed) {
      if (needed.endsWith("*")
          && element.getAttribute(needed.substring(0, needed.length() - 1)).isBlank()) {
        complain(element, "lacks the attribute " + needed);
      }
    }
  }

  /** From 0 on, without a gap. */
  private void checkIndices(List<Element> elements) {
    for (int i = 0; i < elements.size(); i++) {
      if (!elements.get(i).getAttribute("index").equals(Integer.toString(i))) {
        complain(elements.get(i), "should have index " + i);
      }
    }
  }
}
