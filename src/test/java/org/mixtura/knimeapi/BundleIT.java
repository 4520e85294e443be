// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knimeapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.swing.JPanel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.w3c.dom.Element;

/** The bundle for KNIME in the framework that KNIME runs on. */
class BundleIT {
  private static final String NAME = "org.mixtura.knime";

  private static BundleFile file;
  @TempDir private static Path folder;
  private static OsgiFramework framework;
  private static Bundle bundle;

  @BeforeAll
  static void start() throws Exception {
    file = BundleFile.of("mixtura.bundle");
    framework = OsgiFramework.start(folder.resolve("osgi"));
    framework.installKnime("5.8.3");
    bundle = framework.install(NAME, bytes());
    bundle.start();
  }

  @AfterAll
  static void stop() throws Exception {
    framework.close();
  }

  private static byte[] bytes() throws IOException {
    return Files.readAllBytes(Path.of(System.getProperty("mixtura.bundle")));
  }

  @Test
  void resolvesAndStarts() throws ReflectiveOperationException {
    assertEquals(Bundle.ACTIVE, bundle.getState());
    assertEquals(NAME, bundle.getSymbolicName());
    bundle.loadClass("org.mixtura.fit.MixtureFitter");
    bundle.loadClass("org.apache.commons.math3.linear.Array2DRowRealMatrix");
    bundle.loadClass("com.google.gson.JsonParser");
    assertThrows(
        ClassNotFoundException.class, () -> bundle.loadClass("weka.clusterers.GaussianMixture"));
  }

  /** KNIME 5.1 up to, and without, 6.0. */
  @ParameterizedTest
  @ValueSource(strings = {"4.7.8", "5.0.0", "6.0.0"})
  void doesNotResolveInOtherKnimes(String version, @TempDir Path other) throws Exception {
    try (OsgiFramework second = OsgiFramework.start(other.resolve("osgi"))) {
      second.installKnime(version);
      Bundle alone = second.install(NAME, bytes());
      BundleException e = assertThrows(BundleException.class, alone::start);
      assertTrue(e.getMessage().contains("org.knime.core"), e.getMessage());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"5.1.0", "5.12.0"})
  void resolvesInAllOfKnimeFive(String version, @TempDir Path other) throws Exception {
    try (OsgiFramework second = OsgiFramework.start(other.resolve("osgi"))) {
      second.installKnime(version);
      second.install(NAME, bytes()).start();
    }
  }

  @ParameterizedTest
  @MethodSource("org.mixtura.knimeapi.BundleContentsIT#factories")
  void nodeIsMadeAsDescribed(String name) throws Exception {
    Object factory = bundle.loadClass(name).getConstructor().newInstance();
    Element description = file.xml(name.replace('.', '/') + ".xml");
    assertEquals(
        BundleFile.elements(description, "name").get(0).getTextContent().strip(),
        call(factory, "getNodeName"));
    try (InputStream icon = ((URL) call(factory, "getIcon")).openStream()) {
      assertNotEquals(-1, icon.read());
    }

    Object model = call(factory, "createNodeModel");
    assertEquals(BundleFile.elements(description, "inPort").size(), call(model, "getNrInPorts"));
    assertEquals(BundleFile.elements(description, "outPort").size(), call(model, "getNrOutPorts"));
    assertEquals(BundleFile.elements(description, "view").size(), call(factory, "getNrNodeViews"));
    boolean options = !BundleFile.elements(description, "option").isEmpty();
    assertEquals(options, call(factory, "hasDialog"));
    if (options) {
      call(factory, "createNodeDialogPane");
    }
  }

  /** Calls a method without parameters, wherever in the hierarchy and however hidden it is. */
  private static Object call(Object target, String name) throws ReflectiveOperationException {
    for (Class<?> c = target.getClass(); c != null; c = c.getSuperclass()) {
      for (Method method : c.getDeclaredMethods()) {
        if (method.getName().equals(name)
            && method.getParameterCount() == 0
            && !Modifier.isAbstract(method.getModifiers())) {
          method.setAccessible(true);
          return method.invoke(target);
        }
      }
    }
    throw new NoSuchMethodException(name);
  }

  static Stream<Element> portTypes() throws Exception {
    return BundleFile.of("mixtura.bundle").elements("plugin.xml", "portType").stream();
  }

  @ParameterizedTest
  @MethodSource("portTypes")
  void portTypeHasItsClasses(Element type) throws Exception {
    assertFalse(type.getAttribute("name").isBlank());
    assertTrue(type.getAttribute("color").matches("#[0-9a-f]{6}"), type.getAttribute("color"));
    for (String[] part :
        new String[][] {
          {"objectClass", "org.knime.core.node.port.PortObject"},
          {"specClass", "org.knime.core.node.port.PortObjectSpec"},
          {"objectSerializer", "org.knime.core.node.port.PortObject$PortObjectSerializer"},
          {"specSerializer", "org.knime.core.node.port.PortObjectSpec$PortObjectSpecSerializer"},
        }) {
      Class<?> named = bundle.loadClass(type.getAttribute(part[0]));
      assertTrue(bundle.loadClass(part[1]).isAssignableFrom(named), named + " is no " + part[1]);
      assertTrue(Modifier.isPublic(named.getModifiers()), named + " must be public");
      // KNIME makes them
      named.getConstructor().newInstance();
    }
    // other bundles may use the port
    String objectClass = type.getAttribute("objectClass");
    assertTrue(
        file.manifestList(Constants.EXPORT_PACKAGE)
            .contains(objectClass.substring(0, objectClass.lastIndexOf('.'))));
  }

  /** Swing, the pictures' formats and the chart libraries, wherever bundles see them from. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void drawsAndSavesCharts(boolean delegating, @TempDir Path other) throws Exception {
    Path storage = other.resolve("osgi");
    try (OsgiFramework second =
        delegating ? OsgiFramework.start(storage) : OsgiFramework.startStrict(storage)) {
      second.installKnime("5.8.3");
      Bundle alone = second.install(NAME, bytes());
      alone.start();
      JPanel pane = (JPanel) chartPane(alone);
      assertEquals(alone, FrameworkUtil.getBundle(pane.getClass()));
      Method save = pane.getClass().getMethod("save", Path.class);
      save.invoke(pane, other.resolve("chart.png"));
      save.invoke(pane, other.resolve("chart.svg"));
      assertEquals(800, ImageIO.read(other.resolve("chart.png").toFile()).getWidth());
      assertTrue(Files.readString(other.resolve("chart.svg")).contains("</svg>"));
    }
  }

  /** The charts of a small model, all made by a bundle's classes. */
  private static Object chartPane(Bundle owner) throws Exception {
    String text =
        """
        {
          "format": "mixtura-1", "attributes": ["x", "y"], "covariance_type": "diag",
          "weights": [0.25, 0.75], "means": [[0, 1], [2.5, -3]], "covariances": [[2, 1], [3, 4]]
        }
        """;
    Object stored =
        owner
            .loadClass("org.mixtura.format.ModelJson")
            .getMethod("parse", String.class)
            .invoke(null, text);
    Class<?> chartData = owner.loadClass("org.mixtura.plot.ChartData");
    return owner
        .loadClass("org.mixtura.plot.ChartPane")
        .getConstructor(chartData)
        .newInstance(chartData.getMethod("of", stored.getClass()).invoke(null, stored));
  }

  /** KNIME makes a view with its window; here, that has none of the node's results. */
  @ParameterizedTest
  @MethodSource("org.mixtura.knimeapi.BundleContentsIT#factories")
  void viewsAreMade(String name) throws Exception {
    Object factory = bundle.loadClass(name).getConstructor().newInstance();
    Object model = call(factory, "createNodeModel");
    Method make =
        factory
            .getClass()
            .getMethod(
                "createAbstractNodeView",
                int.class,
                bundle.loadClass("org.knime.core.node.NodeModel"));
    for (int i = 0; i < (int) call(factory, "getNrNodeViews"); i++) {
      assertEquals(bundle, FrameworkUtil.getBundle(make.invoke(factory, i, model).getClass()));
    }
  }
}
