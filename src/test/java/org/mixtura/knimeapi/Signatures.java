// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knimeapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Classes as text: a line that declares the class, and one for each public or protected member that
 * the compiler did not add. Nested classes are not said to be static, as {@code javap} doesn't.
 */
record Signatures(Map<String, Declaration> classes) {
  /** A class's declaration, and those of its members. */
  record Declaration(String line, Set<String> members) {}

  static Signatures readTable() {
    Map<String, Declaration> classes = new LinkedHashMap<>();
    try (InputStream in = Signatures.class.getResourceAsStream("signatures.txt");
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      Set<String> members = Set.of();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("  ")) {
          if (!members.add(line.strip())) {
            throw new IllegalStateException("Twice in the table: " + line);
          }
        } else if (!line.isBlank() && !line.startsWith("#")) {
          members = new LinkedHashSet<>();
          if (classes.put(nameIn(line), new Declaration(line, members)) != null) {
            throw new IllegalStateException("Twice in the table: " + line);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Signatures(classes);
  }

  private static String nameIn(String line) {
    return line.replaceFirst("^.*?\\b(class|interface) ", "").replaceFirst("[ <].*", "");
  }

  static Declaration of(Class<?> type) {
    Set<String> members = new TreeSet<>();
    for (Field field : type.getDeclaredFields()) {
      if (isVisible(field.getModifiers()) && !field.isSynthetic()) {
        members.add(
            words(
                deprecation(field.getAnnotation(Deprecated.class)),
                Modifier.toString(field.getModifiers()),
                field.getGenericType().getTypeName(),
                field.getName()));
      }
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (isVisible(constructor.getModifiers()) && !constructor.isSynthetic()) {
        members.add(line(constructor, "", "<init>"));
      }
    }
    for (Method method : type.getDeclaredMethods()) {
      if (isVisible(method.getModifiers()) && !method.isSynthetic()) {
        members.add(line(method, method.getGenericReturnType().getTypeName(), method.getName()));
      }
    }
    return new Declaration(line(type), members);
  }

  static boolean isVisible(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private static String line(Class<?> type) {
    int modifiers = type.getModifiers() & ~Modifier.STATIC & ~Modifier.INTERFACE;
    if (type.isInterface()) {
      modifiers &= ~Modifier.ABSTRACT;
    }
    Type parent = type.getGenericSuperclass();
    return words(
        Modifier.toString(modifiers),
        type.isInterface() ? "interface" : "class",
        type.getName() + parameters(type.getTypeParameters()),
        parent == null || parent == Object.class ? "" : "extends " + parent.getTypeName(),
        type.getInterfaces().length == 0 ? "" : type.isInterface() ? "extends" : "implements",
        names(Arrays.stream(type.getGenericInterfaces())));
  }

  private static String line(Executable member, String returned, String name) {
    int modifiers = member.getModifiers() & (Modifier.methodModifiers() | Modifier.INTERFACE);
    String parameters = names(Arrays.stream(member.getGenericParameterTypes()));
    if (member.isVarArgs()) {
      parameters = parameters.substring(0, parameters.length() - 2) + "...";
    }
    String thrown =
        Arrays.stream(member.getGenericExceptionTypes())
            .map(Type::getTypeName)
            .sorted()
            .collect(joining(", "));
    return words(
        deprecation(member.getAnnotation(Deprecated.class)),
        Modifier.toString(modifiers),
        member instanceof Method method && method.isDefault() ? "default" : "",
        parameters(member.getTypeParameters()),
        returned,
        name + "(" + parameters + ")",
        thrown.isEmpty() ? "" : "throws " + thrown);
  }

  private static String deprecation(Deprecated deprecated) {
    if (deprecated == null) {
      return "";
    }
    return deprecated.forRemoval() ? "@Deprecated(forRemoval=true)" : "@Deprecated";
  }

  private static String parameters(TypeVariable<?>[] variables) {
    if (variables.length == 0) {
      return "";
    }
    return Arrays.stream(variables)
        .map(variable -> variable.getName() + bounds(variable))
        .collect(joining(", ", "<", ">"));
  }

  private static String bounds(TypeVariable<?> variable) {
    String bounds =
        Arrays.stream(variable.getBounds())
            .filter(bound -> bound != Object.class)
            .map(Type::getTypeName)
            .collect(joining(" & "));
    return bounds.isEmpty() ? "" : " extends " + bounds;
  }

  private static String names(Stream<Type> types) {
    return types.map(Type::getTypeName).collect(joining(", "));
  }

  private static String words(String... words) {
    return Arrays.stream(words).filter(word -> !word.isEmpty()).collect(joining(" "));
  }
}
