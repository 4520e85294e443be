// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knimeapi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/**
 * Equinox, which KNIME runs on, in this JVM, with the classes of {@code src/knime-api} as the
 * bundle {@code org.knime.core}.
 */
final class OsgiFramework implements AutoCloseable {
  private final Framework framework;

  private OsgiFramework(Framework framework) {
    this.framework = framework;
  }

  /** As in Eclipse, and so in KNIME: bundles need not import javax.swing. */
  static OsgiFramework start(Path storage) throws BundleException {
    return start(storage, true);
  }

  /** As OSGi has it: of the JDK, bundles see java.* and what they import. */
  static OsgiFramework startStrict(Path storage) throws BundleException {
    return start(storage, false);
  }

  private static OsgiFramework start(Path storage, boolean delegating) throws BundleException {
    Map<String, String> configuration =
        Map.of(
            Constants.FRAMEWORK_STORAGE,
            storage.toString(),
            "osgi.framework.useSystemProperties",
            "false",
            "osgi.compatibility.bootdelegation",
            Boolean.toString(delegating));
    Framework framework =
        ServiceLoader.load(FrameworkFactory.class)
            .findFirst()
            .orElseThrow()
            .newFramework(configuration);
    framework.start();
    return new OsgiFramework(framework);
  }

  Bundle install(String location, byte[] jar) throws BundleException {
    return framework.getBundleContext().installBundle(location, new ByteArrayInputStream(jar));
  }

  Bundle installKnime(String version) throws BundleException, IOException {
    return install("knime", knime(version));
  }

  private static byte[] knime(String version) throws IOException {
    Path folder = ApiClasses.folder();
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(path -> path.toString().endsWith(".class")).sorted().toList();
    }
    TreeSet<String> packages = new TreeSet<>();
    for (Path file : files) {
      packages.add(name(folder.relativize(file.getParent())).replace('/', '.'));
    }
    Manifest manifest = new Manifest();
    Attributes headers = manifest.getMainAttributes();
    headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    headers.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
    headers.putValue(Constants.BUNDLE_SYMBOLICNAME, "org.knime.core;singleton:=true");
    headers.putValue(Constants.BUNDLE_VERSION, version);
    headers.putValue(Constants.EXPORT_PACKAGE, String.join(",", packages));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
      for (Path file : files) {
        jar.putNextEntry(new ZipEntry(name(folder.relativize(file))));
        Files.copy(file, jar);
      }
    }
    return bytes.toByteArray();
  }

  private static String name(Path path) {
    return path.toString().replace(File.separatorChar, '/');
  }

  @Override
  public void close() throws BundleException {
    framework.stop();
    try {
      framework.waitForStop(10_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
