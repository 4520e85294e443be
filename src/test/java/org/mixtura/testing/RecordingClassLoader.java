// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.testing;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;

/** Loads all classes but the JDK's once more, and records their names. */
public final class RecordingClassLoader extends URLClassLoader {
  private final Set<String> names = new ConcurrentSkipListSet<>();

  /** For the class path of the tests. */
  public RecordingClassLoader() throws MalformedURLException {
    super(classPath(), ClassLoader.getPlatformClassLoader());
  }

  private static URL[] classPath() throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      urls.add(new File(entry).toURI().toURL());
    }
    return urls.toArray(URL[]::new);
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    names.add(name);
    return super.findClass(name);
  }

  /** The names of the classes loaded so far that begin with a prefix. */
  public Set<String> loaded(String prefix) {
    return names.stream().filter(name -> name.startsWith(prefix)).collect(Collectors.toSet());
  }
}
