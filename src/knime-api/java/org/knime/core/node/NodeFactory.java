// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.knime.core.node.config.ConfigRO;
import org.knime.core.node.config.ConfigWO;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Makes the parts of a node. Its constructor reads the description, an XML file beside the class
 * and with its name, and fails if that is bad.
 */
public abstract class NodeFactory<T extends NodeModel> {
  private Element description;

  /** The kinds of nodes, which give them their colours. */
  public enum NodeType {
    Source,
    Sink,
    Learner,
    Predictor,
    Manipulator,
    Visualizer,
    Widget,
    Meta,
    LoopStart,
    LoopEnd,
    ScopeStart,
    ScopeEnd,
    @Deprecated
    QuickForm,
    Configuration,
    Other,
    Missing,
    Unknown,
    Subnode,
    VirtualIn,
    VirtualOut,
    Container
  }

  protected NodeFactory() {
    this(false);
  }

  protected NodeFactory(boolean lazy) {
    if (!lazy) {
      init();
    }
  }

  public final String getFactoryId() {
    return getClass().getName();
  }

  public synchronized void init() {
    if (description != null) {
      return;
    }
    for (Class<?> c = getClass(); c != NodeFactory.class; c = c.getSuperclass()) {
      try (InputStream xml = c.getResourceAsStream(c.getSimpleName() + ".xml")) {
        if (xml != null) {
          description = parse(xml, c);
          return;
        }
      } catch (IOException | SAXException | ParserConfigurationException e) {
        throw new IllegalStateException("Bad description of " + c.getName() + ": " + e, e);
      }
    }
    throw new IllegalStateException("No description beside " + getClass().getName());
  }

  private static Element parse(InputStream xml, Class<?> owner)
      throws IOException, SAXException, ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    Element root = factory.newDocumentBuilder().parse(xml, owner.getName()).getDocumentElement();
    if (!"knimeNode".equals(root.getLocalName())
        || root.getNamespaceURI() == null
        || !root.getNamespaceURI().startsWith("http://knime.org/node/v")) {
      throw new SAXException("The root is not a knimeNode of KNIME's name space");
    }
    for (String needed : List.of("name", "shortDescription", "fullDescription", "ports")) {
      if (children(root, needed).isEmpty()) {
        throw new SAXException("There is no " + needed);
      }
    }
    return root;
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    NodeList all = parent.getChildNodes();
    for (int i = 0; i < all.getLength(); i++) {
      org.w3c.dom.Node child = all.item(i);
      if (child instanceof Element element && name.equals(element.getLocalName())) {
        found.add(element);
      }
    }
    return found;
  }

  private Element indexed(String parent, String name, int index) {
    for (Element outer : children(description, parent)) {
      for (Element inner : children(outer, name)) {
        if (inner.getAttribute("index").equals(Integer.toString(index))) {
          return inner;
        }
      }
    }
    return null;
  }

  private String name(String parent, String element, int index) {
    Element found = indexed(parent, element, index);
    return found == null ? null : found.getAttribute("name");
  }

  private String text(String parent, String element, int index) {
    Element found = indexed(parent, element, index);
    return found == null ? null : found.getTextContent().trim();
  }

  public Element getXMLDescription() {
    return description;
  }

  public void loadAdditionalFactorySettings(ConfigRO config) throws InvalidSettingsException {}

  public void saveAdditionalFactorySettings(ConfigWO config) {}

  public final String getNodeName() {
    return children(description, "name").get(0).getTextContent().trim();
  }

  public String getInportName(int index) {
    return name("ports", "inPort", index);
  }

  public String getOutportName(int index) {
    return name("ports", "outPort", index);
  }

  public final String getInportDescription(int index) {
    return text("ports", "inPort", index);
  }

  public final String getOutportDescription(int index) {
    return text("ports", "outPort", index);
  }

  public final String[] getKeywords() {
    return children(description, "keywords").stream()
        .flatMap(keywords -> children(keywords, "keyword").stream())
        .map(Element::getTextContent)
        .toArray(String[]::new);
  }

  protected final String getViewDescription(int index) {
    return text("views", "view", index);
  }

  public abstract T createNodeModel();

  protected abstract int getNrNodeViews();

  @Deprecated(since = "5.6", forRemoval = true)
  protected final String getNodeViewName(int index) {
    return name("views", "view", index);
  }

  @Deprecated(since = "5.6", forRemoval = true)
  public abstract NodeView<T> createNodeView(int index, T model);

  @SuppressWarnings("removal") // still called
  public AbstractNodeView<T> createAbstractNodeView(int index, T model) {
    return createNodeView(index, model);
  }

  @Deprecated(since = "5.6", forRemoval = true)
  protected abstract boolean hasDialog();

  @Deprecated(since = "5.6", forRemoval = true)
  protected abstract NodeDialogPane createNodeDialogPane();

  public URL getIcon() {
    String icon = description.getAttribute("icon").replaceFirst("^\\./", "");
    return getClass()
        .getClassLoader()
        .getResource(getClass().getPackageName().replace('.', '/') + "/" + icon);
  }

  public NodeType getType() {
    String type = description.getAttribute("type");
    return type.isEmpty() ? NodeType.Unknown : NodeType.valueOf(type);
  }

  public String getInteractiveViewName() {
    return null;
  }

  public final boolean isDeprecated() {
    return Boolean.parseBoolean(description.getAttribute("deprecated"));
  }

  public final boolean isLazilyInitialized() {
    return false;
  }
}
