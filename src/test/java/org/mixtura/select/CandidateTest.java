// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.select;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mixtura.testing.Complaint.assertComplains;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mixtura.covariance.CovarianceTypes;
import org.mixtura.model.Quality;
import org.mixtura.testing.Serialized;
import org.mixtura.work.Outcome;

class CandidateTest {
  private static final GridCell CELL = new GridCell(3, CovarianceTypes.DIAG);
  private static final Quality QUALITY = new Quality(10, 12, -50, -0.25, 8);
  private static final Candidate SOUND = Candidate.of(CELL, new CandidateFit(QUALITY, true, 17));

  @Test
  void figuresAreThoseOfItsQuality() {
    assertEquals(Optional.of(QUALITY), SOUND.quality());
    assertEquals(100 + 8 * Math.log(12), SOUND.value(Criterion.BIC));
    assertEquals(100 + 8 * Math.log(12) + 0.5, SOUND.value(Criterion.ICL));
    assertEquals(116, SOUND.value(Criterion.AIC));
    assertTrue(Double.isNaN(SOUND.value(Criterion.CROSS_VALIDATION)));
    assertEquals("VVI, 3", SOUND.label());
  }

  @ParameterizedTest
  @EnumSource(Criterion.class)
  void withoutAFitThereIsNoFigure(Criterion criterion) {
    Candidate failed = Candidate.failed(CELL, "there are only 2 distinct samples");
    assertTrue(Double.isNaN(failed.value(criterion)));
    assertEquals(Optional.empty(), failed.quality());
    assertEquals(Optional.of(failed.reason()), failed.fit().failure());
    assertFalse(failed.sound());
  }

  @Test
  void itsFitSurvivesAFailedCrossValidation() {
    Candidate failed = SOUND.withCrossValidated(Outcome.failed("fold 2 of 3: no"));
    assertEquals(CandidateStatus.FAILED, failed.status());
    assertEquals("fold 2 of 3: no", failed.reason());
    assertEquals(Optional.of(QUALITY), failed.quality());
  }

  /** A degenerate fit is the better reason. */
  @Test
  void aDegenerateOneStaysDegenerate() {
    Candidate degenerate = SOUND.with(CandidateStatus.DEGENERATE, "component 1: it is on a line");
    Candidate validated = degenerate.withCrossValidated(Outcome.failed("fold 2 of 3: no"));
    assertEquals(CandidateStatus.DEGENERATE, validated.status());
    assertEquals(degenerate.reason(), validated.reason());
  }

  /** With fewer samples a fit can succeed: the figure is told, but without a fit it cannot win. */
  @Test
  void aFailedOneCanHaveBeenCrossValidated() {
    Candidate failed =
        Candidate.failed(CELL, "every start failed").withCrossValidated(Outcome.reached(-60.5));
    assertEquals(-60.5, failed.value(Criterion.CROSS_VALIDATION));
    assertEquals(CandidateStatus.FAILED, failed.status());
    assertEquals("every start failed", failed.reason());
  }

  @ParameterizedTest
  @EnumSource(value = CandidateStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "FAILED")
  void withoutAFitItHasFailed(CandidateStatus status) {
    assertComplains(() -> Candidate.failed(CELL, "why").with(status, ""), "without a fit");
  }

  @Test
  void eitherNameOfItsTypeIsTaken() {
    Candidate named =
        new Candidate(
            3, "VVI", SOUND.status(), SOUND.reason(), SOUND.fit(), SOUND.crossValidated());
    assertEquals(SOUND, named);
    assertEquals("diag", named.typeName());
  }

  @Test
  void itCanBeSaved() {
    assertEquals(SOUND, Serialized.copy(SOUND));
  }
}
