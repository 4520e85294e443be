// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import weka.clusterers.GaussianMixture;
import weka.clusterers.SimpleKMeans;
import weka.core.SelectedTag;
import weka.core.Utils;

/** A bad option is refused, and the message names it and says what is allowed. */
class OptionRefusalTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-N 0            | number of components is 0         | at least 1",
        "-N -3           | number of components is -3        | at least 1",
        "-N two          | -N is 'two'                       | whole number",
        "-N 2.5          | -N is '2.5'                       | whole number",
        "-N 3000000000   | -N is '3000000000'                | whole number",
        "-max 0          | (-max) is 0                       | at least 1, or -1",
        "-max -2         | (-max) is -2                      | at least 1, or -1",
        "-max nine       | -max is 'nine'                    | whole number",
        "-families full,oval | no covariance type 'oval'     | full (VVV), tied (EEE), diag (VVI)",
        "-families auto  | no covariance type 'auto'         | tied-spherical (EII)",
        "-families full, | no covariance type ''             | full (VVV)",
        "-criterion best | no criterion 'best'               | bic, icl, aic, cv",
        "-folds 1        | number of folds is 1              | at least 2",
        "-folds ten      | -folds is 'ten'                   | whole number",
        "-I -1           | maximum number of iterations is -1 | at least 0",
        "-I 1e3          | -I is '1e3'                       | whole number",
        "-tol -1e-6      | tolerance is -1.0E-6              | 0 or more",
        "-tol NaN        | tolerance is NaN                  | finite",
        "-tol Infinity   | tolerance is Infinity             | finite",
        "-tol 1e-6x      | -tol is '1e-6x'                   | a number",
        "-tol 0,001      | -tol is '0,001'                   | a number",
        "-R -0.1         | regularisation is -0.1            | 0 or more",
        "-R NaN          | regularisation is NaN             | finite",
        "-R none         | -R is 'none'                      | a number",
        "-starts 0       | number of starts is 0             | at least 1",
        "-starts many    | -starts is 'many'                 | whole number",
        "-num-slots -1   | number of threads is -1           | at least 0",
        "-num-slots all  | -num-slots is 'all'               | whole number",
        "-S x            | -S is 'x'                         | whole number",
        "-S 1.5          | -S is '1.5'                       | whole number",
        "-C banana       | no covariance type 'banana'       | full (VVV), tied (EEE), diag (VVI)",
        "-C 0            | no covariance type '0'            | tied-spherical (EII)",
        "-C best         | no covariance type 'best'         | or auto for a search",
        "-init best      | no start 'best'        | auto, kmeans, k-means++, random-from-data",
      })
  void aBadValue(String options, String named, String allowed) {
    String message = refusal(options);
    assertTrue(message.contains(named), message);
    assertTrue(message.contains(allowed), message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-N",
        "-max",
        "-C",
        "-families",
        "-criterion",
        "-folds",
        "-I",
        "-tol",
        "-R",
        "-init",
        "-starts",
        "-start-model",
        "-export-model",
        "-plot",
        "-plot-attributes",
        "-num-slots",
        "-S"
      })
  void anOptionWithoutItsValue(String flag) {
    assertTrue(refusal(flag).contains(flag), refusal(flag));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-N",
        "-max",
        "-C",
        "-criterion",
        "-folds",
        "-I",
        "-tol",
        "-R",
        "-init",
        "-starts",
        "-num-slots",
        "-S"
      })
  void anEmptyValue(String flag) {
    assertTrue(refusal(flag + " \"\"").contains(flag), refusal(flag + " \"\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-start-model", "-export-model", "-plot", "-plot-attributes"})
  void anEmptyNameMeansNone(String flag) throws Exception {
    GaussianMixture mixture = new GaussianMixture();
    mixture.setOptions(new String[] {flag, ""});
    assertFalse(List.of(mixture.getOptions()).contains(flag));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-K 3", "-maximum 5", "-bogus", "three", "-n 3", "-c full"})
  void anOptionThatThereIsNot(String options) {
    String message = refusal(options);
    assertTrue(message.contains(options.replaceFirst(" .*", "")), message);
  }

  @Test
  void anOptionGivenTwice() {
    assertTrue(refusal("-N 2 -N 3").contains("-N 3"), refusal("-N 2 -N 3"));
  }

  static Stream<Consumer<GaussianMixture>> badSettings() {
    return Stream.of(
        clusterer -> clusterer.setNumComponents(0),
        clusterer -> clusterer.setMaxComponents(0),
        clusterer -> clusterer.setMaxComponents(-2),
        clusterer -> clusterer.setFamilies("oval"),
        clusterer -> clusterer.setCriterion(foreign()),
        clusterer -> clusterer.setFolds(1),
        clusterer -> clusterer.setMaxIterations(-1),
        clusterer -> clusterer.setTolerance(Double.NaN),
        clusterer -> clusterer.setTolerance(-1),
        clusterer -> clusterer.setRegularisation(Double.POSITIVE_INFINITY),
        clusterer -> clusterer.setStarts(0),
        clusterer -> clusterer.setNumExecutionSlots(-1),
        clusterer -> clusterer.setCovarianceType(foreign()),
        clusterer -> clusterer.setStart(foreign()));
  }

  /** A choice in another clusterer's list. */
  private static SelectedTag foreign() {
    return new SelectedTag(SimpleKMeans.CANOPY, SimpleKMeans.TAGS_SELECTION);
  }

  @ParameterizedTest
  @MethodSource("badSettings")
  void aBadSettingLeavesThePropertyAsItWas(Consumer<GaussianMixture> setting) {
    GaussianMixture clusterer =
        WekaData.withOptions(
            "-N 4 -max 7 -C tied -families full -folds 3 -criterion aic -I 3 -starts 5");
    String before = Utils.joinOptions(clusterer.getOptions());
    assertThrows(IllegalArgumentException.class, () -> setting.accept(clusterer));
    assertEquals(before, Utils.joinOptions(clusterer.getOptions()));
  }

  @Test
  void setNumClustersRefusesNone() {
    GaussianMixture clusterer = new GaussianMixture();
    String message =
        assertThrows(IllegalArgumentException.class, () -> clusterer.setNumClusters(0))
            .getMessage();
    assertTrue(message.contains("at least 1"), message);
  }

  private static String refusal(String options) {
    GaussianMixture clusterer = new GaussianMixture();
    return assertThrows(
            Exception.class, () -> clusterer.setOptions(Utils.splitOptions(options)), options)
        .getMessage();
  }
}
