// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mixtura.covariance.CovarianceType;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.fit.FitOptions;
import org.mixtura.format.OptionTexts;
import org.mixtura.select.Criterion;
import org.mixtura.select.SearchOptions;
import weka.clusterers.NumberOfClustersRequestable;
import weka.core.Option;
import weka.core.OptionMetadata;
import weka.core.SelectedTag;
import weka.core.Tag;
import weka.core.Utils;

/**
 * The options of the clusterer: on Weka's command line, as properties in Weka's object editor, and
 * as {@link FitOptions} and {@link SearchOptions} of the core. This class has those that say which
 * mixture is fitted or which grid is searched; its superclass has those that say how.
 *
 * <p>Each setter refuses a value out of range with an {@link IllegalArgumentException} that names
 * what is allowed. Values that exclude each other are refused when the clusterer is built, because
 * the editor sets one property after another.
 *
 * <p>{@link OptionMetadata} gives the editor the order of the properties. It is not used to parse
 * options, because Weka's parser replaces a bad value by the default without an error.
 */
public abstract class MixtureOptions extends FittingOptions implements NumberOfClustersRequestable {
  private static final long serialVersionUID = 1L;

  private static final FitOptions DEFAULTS = FitOptions.DEFAULTS;
  private static final SearchOptions SEARCH = SearchOptions.DEFAULTS;
  private static final List<Criterion> CRITERIA = List.of(Criterion.values());

  /** In place of a covariance type: a search over types. */
  private static final String AUTO = "auto";

  /** In place of a largest number of components: no search over the number. */
  private static final int NO_MAXIMUM = -1;

  private static final String NUM_COMPONENTS_TIP =
      OptionTexts.COMPONENTS + "; the smallest number that a search with maxComponents tries";
  private static final String MAX_COMPONENTS_TIP =
      OptionTexts.MAX_COMPONENTS + ", which is numComponents; -1 for no search over the number";
  private static final String COVARIANCE_TYPE_TIP =
      OptionTexts.COVARIANCE_TYPE + "; auto searches over types, and the criterion chooses";
  private static final String FAMILIES_TIP =
      OptionTexts.COVARIANCE_TYPES
          + "; for the covariance type auto only, names or codes with commas between";
  private static final String CRITERION_TIP =
      OptionTexts.CRITERION + "; without a search it does nothing";

  private static final Tag[] TYPES = typeTags();
  private static final Tag[] CRITERION_TAGS = Tags.of(CRITERIA, Criterion::label, Criterion::label);

  private int numComponents = DEFAULTS.components();
  private int maxComponents = NO_MAXIMUM;

  /**
   * The name and not the type's index, so that a saved option keeps its meaning if types are added.
   */
  private String covarianceType = DEFAULTS.covarianceType().name();

  /** Names of covariance types as given; empty for all that suit the data. */
  private String triedTypes = "";

  private Criterion criterion = SEARCH.criterion();
  private int folds = SEARCH.folds();

  private static Tag[] typeTags() {
    Stream<String> types = CovarianceTypes.all().stream().map(CovarianceType::name);
    return Tags.of(
        Stream.concat(Stream.of(AUTO), types).toList(),
        name -> name,
        name -> name.equals(AUTO) ? AUTO : CovarianceTypes.named(name).names());
  }

  @Override
  protected FitOptions fitOptions() {
    FitOptions options = super.fitOptions().withComponents(numComponents);
    return automatic()
        ? options
        : options.withCovarianceType(CovarianceTypes.named(covarianceType));
  }

  private boolean automatic() {
    return covarianceType.equals(AUTO);
  }

  /**
   * The grid to search and how; empty if the options say a single fit.
   *
   * @param fit options of each candidate's fit
   * @throws IllegalArgumentException if options exclude each other
   */
  protected final Optional<SearchOptions> searchOptions(FitOptions fit) {
    checkMaximum();
    checkTriedTypes();
    boolean numbers = maxComponents != NO_MAXIMUM;
    return numbers || automatic()
        ? Optional.of(
            SEARCH
                .withFit(fit)
                .withComponents(numComponents, numbers ? maxComponents : numComponents)
                .withCovarianceTypes(
                    automatic()
                        ? SearchOptions.covarianceTypes(triedTypes)
                        : List.of(fit.covarianceType()))
                .withCriterion(criterion)
                .withFolds(folds))
        : Optional.empty();
  }

  private void checkMaximum() {
    if (maxComponents != NO_MAXIMUM && maxComponents < numComponents) {
      throw new IllegalArgumentException(
          ("-max (maxComponents) is %s, but -N (numComponents) is %s; -max must be at least -N, or"
                  + " -1 for no search over the number of components")
              .formatted(maxComponents, numComponents));
    }
  }

  private void checkTriedTypes() {
    if (!triedTypes.isEmpty() && !automatic()) {
      throw new IllegalArgumentException(
          ("-families is '%s', but it narrows -C auto, and -C (covarianceType) is %s; set -C"
                  + " auto, or leave out -families")
              .formatted(triedTypes, covarianceType));
    }
  }

  @Override
  public Enumeration<Option> listOptions() {
    List<Option> options = new ArrayList<>();
    options.add(option("N <num>", numComponentsTipText(), "2"));
    options.add(option("max <num>", maxComponentsTipText(), "-1"));
    options.add(option("C <type>", covarianceTypeTipText(), "full"));
    options.add(option("families <types>", familiesTipText(), "all"));
    options.add(option("criterion <name>", criterionTipText(), "bic"));
    options.add(option("folds <num>", foldsTipText(), "10"));
    options.addAll(Collections.list(super.listOptions()));
    return Collections.enumeration(options);
  }

  @Override
  public void setOptions(String[] options) throws Exception {
    OptionReader reader = new OptionReader(options);
    setNumComponents(reader.whole("N", DEFAULTS.components()));
    setMaxComponents(reader.whole("max", NO_MAXIMUM));
    covarianceType = typeName(reader.text("C", DEFAULTS.covarianceType().name()));
    setFamilies(Utils.getOption("families", options));
    criterion = Criterion.named(reader.text("criterion", SEARCH.criterion().label()));
    setFolds(reader.whole("folds", SEARCH.folds()));
    super.setOptions(options);
  }

  private static String typeName(String name) {
    if (name.strip().equalsIgnoreCase(AUTO)) {
      return AUTO;
    }
    try {
      return CovarianceTypes.named(name).name();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(e.getMessage() + ", or auto for a search", e);
    }
  }

  @Override
  public String[] getOptions() {
    List<String> options = new ArrayList<>();
    Collections.addAll(options, "-N", String.valueOf(numComponents));
    Collections.addAll(options, "-max", String.valueOf(maxComponents));
    Collections.addAll(options, "-C", covarianceType);
    if (!triedTypes.isEmpty()) {
      Collections.addAll(options, "-families", triedTypes);
    }
    Collections.addAll(options, "-criterion", criterion.label());
    Collections.addAll(options, "-folds", String.valueOf(folds));
    Collections.addAll(options, super.getOptions());
    return options.toArray(String[]::new);
  }

  /** Tooltip of {@link #setNumComponents}. */
  public String numComponentsTipText() {
    return NUM_COMPONENTS_TIP;
  }

  /** The number of components, K; in a search, the smallest. */
  @OptionMetadata(displayName = "numComponents", description = NUM_COMPONENTS_TIP, displayOrder = 1)
  public int getNumComponents() {
    return numComponents;
  }

  /** Sets the number of components, at least 1. */
  public void setNumComponents(int value) {
    numComponents = DEFAULTS.withComponents(value).components();
  }

  /** Sets the number of components, at least 1; Weka calls it by this name. */
  @Override
  public void setNumClusters(int value) throws Exception {
    setNumComponents(value);
  }

  /** Tooltip of {@link #setMaxComponents}. */
  public String maxComponentsTipText() {
    return MAX_COMPONENTS_TIP;
  }

  /** The largest number of components to try; -1 for no search over the number. */
  @OptionMetadata(displayName = "maxComponents", description = MAX_COMPONENTS_TIP, displayOrder = 2)
  public int getMaxComponents() {
    return maxComponents;
  }

  /** Sets the largest number of components to try, at least 1, or -1 for no search over it. */
  public void setMaxComponents(int value) {
    if (value < 1 && value != NO_MAXIMUM) {
      throw new IllegalArgumentException(
          ("the largest number of components (-max) is %s; it must be at least 1, or -1 for no"
                  + " search over the number")
              .formatted(value));
    }
    maxComponents = value;
  }

  /** Tooltip of {@link #setCovarianceType}. */
  public String covarianceTypeTipText() {
    return COVARIANCE_TYPE_TIP;
  }

  /** The covariance type, or auto, for a list in the editor. */
  @OptionMetadata(
      displayName = "covarianceType",
      description = COVARIANCE_TYPE_TIP,
      displayOrder = 3)
  public SelectedTag getCovarianceType() {
    return new SelectedTag(covarianceType, TYPES);
  }

  /** Sets the covariance type, or auto for a search over types. */
  public void setCovarianceType(SelectedTag value) {
    covarianceType = typeName(value.getSelectedTag().getIDStr());
  }

  /** Tooltip of {@link #setFamilies}. */
  public String familiesTipText() {
    return FAMILIES_TIP;
  }

  /** The covariance types that auto tries; empty for all that suit. */
  @OptionMetadata(displayName = "families", description = FAMILIES_TIP, displayOrder = 4)
  public String getFamilies() {
    return triedTypes;
  }

  /** Sets the covariance types that auto tries, with commas between; null or blank for all. */
  public void setFamilies(@Nullable String value) {
    String names = value == null ? "" : value.strip();
    SearchOptions.covarianceTypes(names);
    triedTypes = names;
  }

  /** Tooltip of {@link #setCriterion}. */
  public String criterionTipText() {
    return CRITERION_TIP;
  }

  /** The criterion, for a list in the editor. */
  @OptionMetadata(displayName = "criterion", description = CRITERION_TIP, displayOrder = 5)
  public SelectedTag getCriterion() {
    return new SelectedTag(criterion.label(), CRITERION_TAGS);
  }

  /** Sets the criterion. */
  public void setCriterion(SelectedTag value) {
    criterion = Criterion.named(value.getSelectedTag().getIDStr());
  }

  /** Tooltip of {@link #setFolds}. */
  public String foldsTipText() {
    return OptionTexts.FOLDS;
  }

  /** The number of folds. */
  @OptionMetadata(displayName = "folds", description = OptionTexts.FOLDS, displayOrder = 6)
  public int getFolds() {
    return folds;
  }

  /** Sets the number of folds, at least 2. */
  public void setFolds(int value) {
    folds = SEARCH.withFolds(value).folds();
  }
}
