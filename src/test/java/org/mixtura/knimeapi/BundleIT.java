package org.mixtura.knimeapi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

/**
 * The bundle for KNIME as users get it: what plugin.xml and the manifest name is there and works.
 */
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

  // ----- what is in it

  @Test
  void holdsNodesAtItsRootAndNoHost() throws IOException {
    List<String> classes = new ArrayList<>();
    for (String name : file.entries().keySet()) {
      if (name.endsWith(".class")) {
        assertTrue(name.startsWith("org/mixtura/knime/"), name);
        classes.add(name);
      } else if (name.endsWith(".jar")) {
        classes.addAll(file.inner(name).entries().keySet());
      }
    }
    classes.removeIf(name -> !name.endsWith(".class"));
    assertTrue(classes.contains("org/mixtura/fit/MixtureFitter.class"));
    for (String name : classes) {
      assertFalse(name.startsWith("org/knime/"), name);
      assertFalse(name.startsWith("weka/"), name);
      assertFalse(name.startsWith("org/mixtura/weka/"), name);
    }
    assertEquals(new HashSet<>(classes).size(), classes.size(), "a class comes twice");
  }

  @Test
  void carriesItsLicences() {
    for (String name :
        List.of("plugin.xml", "LICENSE", "THIRD-PARTY.md", "licenses/Apache-2.0.txt")) {
      assertTrue(file.has(name), name);
    }
  }

  @Test
  void manifestSaysWhatKnimeNeeds() throws IOException {
    String version = System.getProperty("mixtura.version");
    assertEquals("2", file.manifest("Bundle-ManifestVersion"));
    assertEquals(NAME + ";singleton:=true", file.manifest("Bundle-SymbolicName"));
    assertEquals(version, file.manifest("Bundle-Version"));
    assertEquals("JavaSE-17", file.manifest("Bundle-RequiredExecutionEnvironment"));
    assertEquals(
        "org.knime.core;bundle-version=\"[5.1.0,6.0.0)\"", file.manifest("Require-Bundle"));
    for (String imported : file.manifestList("Import-Package")) {
      assertTrue(imported.endsWith(";resolution:=optional"), imported);
    }
    assertEquals("lazy", file.manifest("Bundle-ActivationPolicy"));
    assertEquals(NAME, file.manifest("Automatic-Module-Name"));
    assertTrue(
        System.getProperty("mixtura.bundle").endsWith(NAME + "_" + version + ".jar"), "file name");
  }

  @Test
  void classPathNamesAllJarsAndNothingElse() throws IOException {
    Set<String> named = new TreeSet<>(file.manifestList("Bundle-ClassPath"));
    assertTrue(named.remove("."));
    Set<String> jars = new TreeSet<>(file.entries().keySet());
    jars.removeIf(name -> !name.endsWith(".jar"));
    assertEquals(jars, named);
  }

  @Test
  void exportsPackagesThatAreThere() throws IOException {
    for (String exported : file.manifestList("Export-Package")) {
      String prefix = exported.replaceFirst(";.*", "").replace('.', '/') + "/";
      assertTrue(
          file.entries().keySet().stream()
              .anyMatch(name -> name.startsWith(prefix) && name.endsWith(".class")),
          exported);
    }
  }

  /** What is the bundle's alone is in no other artefact; its picture is README's. */
  @ParameterizedTest
  @ValueSource(strings = {"mixtura.jar", "mixtura.zip"})
  void otherArtefactsHoldNoneOfIt(String other) throws IOException {
    BundleFile artefact = BundleFile.of(other);
    List<String> names = new ArrayList<>(artefact.entries().keySet());
    for (String name : artefact.entries().keySet()) {
      if (name.endsWith(".jar")) {
        names.addAll(artefact.inner(name).entries().keySet());
      }
    }
    for (String name : names) {
      assertFalse(name.contains("knime") && !name.startsWith("docs/"), name);
      assertNotEquals("plugin.xml", name);
    }
  }

  // ----- plugin.xml

  static Stream<String> factories() throws Exception {
    return BundleFile.of("mixtura.bundle").elements("plugin.xml", "node").stream()
        .map(node -> node.getAttribute("factory-class"));
  }

  @Test
  void categoriesAreOwnAndOpen() throws Exception {
    Set<String> paths = new HashSet<>();
    for (Element category : file.elements("plugin.xml", "category")) {
      String parent = category.getAttribute("path");
      // KNIME's other categories are locked
      assertTrue(
          parent.equals("/") || parent.equals("/community") || paths.contains(parent), parent);
      assertFalse(category.getAttribute("name").isBlank());
      assertFalse(category.getAttribute("description").isBlank());
      assertIcon(category.getAttribute("icon"));
      paths.add(parent.replaceFirst("/$", "") + "/" + category.getAttribute("level-id"));
    }
    Set<String> known = new HashSet<>();
    for (Element node : file.elements("plugin.xml", "node")) {
      assertTrue(
          paths.contains(node.getAttribute("category-path")), node.getAttribute("category-path"));
      String after = node.getAttribute("after");
      assertTrue(after.isEmpty() || known.contains(after), after);
      assertTrue(known.add(node.getAttribute("factory-class")), "comes twice");
    }
    assertFalse(known.isEmpty());
  }

  @ParameterizedTest
  @MethodSource("factories")
  void nodeHasClassDescriptionAndIcon(String factory) throws Exception {
    assertTrue(file.has(BundleFile.classFile(factory)), factory);
    String description = factory.replace('.', '/') + ".xml";
    assertTrue(file.has(description), description);
    Element root = file.xml(description);
    assertEquals(List.of(), NodeDescriptionRules.complaints(root));
    String home = description.substring(0, description.lastIndexOf('/') + 1);
    assertIcon(home + root.getAttribute("icon").replaceFirst("^\\./", ""));
  }

  private static void assertIcon(String name) throws IOException {
    assertTrue(file.has(name), name);
    var image = ImageIO.read(new ByteArrayInputStream(file.entries().get(name)));
    assertEquals(16, image.getWidth(), name);
    assertEquals(16, image.getHeight(), name);
  }

  /** No description or icon that nothing names. */
  @Test
  void holdsNoStrayDescriptions() throws Exception {
    Set<String> named = new TreeSet<>();
    factories().forEach(factory -> named.add(factory.replace('.', '/') + ".xml"));
    Set<String> there = new TreeSet<>(file.entries().keySet());
    there.removeIf(name -> !name.endsWith("NodeFactory.xml"));
    assertEquals(named, there);
  }

  // ----- in OSGi

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
  @MethodSource("factories")
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
    Class<?> exhibit = owner.loadClass("org.mixtura.plot.Exhibit");
    return owner
        .loadClass("org.mixtura.plot.ChartPane")
        .getConstructor(exhibit)
        .newInstance(exhibit.getMethod("of", stored.getClass()).invoke(null, stored));
  }

  /** KNIME makes a view with its window; here, that has none of the node's results. */
  @ParameterizedTest
  @MethodSource("factories")
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

  // ----- the update site

  @Test
  void updateSiteOffersTheBundle() throws Exception {
    String version = System.getProperty("mixtura.version");
    BundleFile site = BundleFile.of("mixtura.updatesite");
    assertArrayEquals(bytes(), site.entries().get("plugins/" + NAME + "_" + version + ".jar"));

    BundleFile feature = site.inner("features/" + NAME + ".feature_" + version + ".jar");
    Element plugin = feature.elements("feature.xml", "plugin").get(0);
    assertEquals(NAME, plugin.getAttribute("id"));
    assertEquals(version, plugin.getAttribute("version"));
    assertEquals(version, feature.xml("feature.xml").getAttribute("version"));

    Set<String> offered = new TreeSet<>();
    for (Element unit : site.elements("content.xml", "unit")) {
      assertEquals(version, unit.getAttribute("version"), unit.getAttribute("id"));
      offered.add(unit.getAttribute("id"));
    }
    assertEquals(
        Set.of(
            NAME,
            NAME + ".feature.feature.jar",
            NAME + ".feature.feature.group",
            NAME + ".category"),
        offered);
    for (Element artifact : site.elements("artifacts.xml", "artifact")) {
      assertEquals(version, artifact.getAttribute("version"));
      String home =
          artifact.getAttribute("classifier").equals("osgi.bundle") ? "plugins/" : "features/";
      assertTrue(site.has(home + artifact.getAttribute("id") + "_" + version + ".jar"), home);
    }
    for (String list : List.of("content.xml", "artifacts.xml")) {
      for (Element counted : site.elements(list, "*")) {
        if (counted.hasAttribute("size")) {
          int children = 0;
          for (int i = 0; i < counted.getChildNodes().getLength(); i++) {
            children += counted.getChildNodes().item(i) instanceof Element ? 1 : 0;
          }
          assertEquals(
              children, Integer.parseInt(counted.getAttribute("size")), counted.getTagName());
        }
      }
    }
    Element required =
        site.elements("content.xml", "required").stream()
            .filter(element -> element.getAttribute("name").equals("org.knime.core"))
            .findFirst()
            .orElseThrow();
    assertTrue(
        file.manifest("Require-Bundle").contains("\"" + required.getAttribute("range") + "\""));
  }
}
