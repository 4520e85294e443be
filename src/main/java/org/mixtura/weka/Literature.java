// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.weka;

import weka.core.TechnicalInformation;
import weka.core.TechnicalInformation.Field;

/** References to the literature on the methods, which Weka shows under "More". */
public final class Literature {
  private Literature() {}

  /** The article on EM, with those on mixtures, covariance types and model selection added. */
  public static TechnicalInformation references() {
    TechnicalInformation em = new TechnicalInformation(TechnicalInformation.Type.ARTICLE);
    em.setValue(Field.AUTHOR, "A. P. Dempster and N. M. Laird and D. B. Rubin");
    em.setValue(Field.YEAR, "1977");
    em.setValue(Field.TITLE, "Maximum Likelihood from Incomplete Data via the EM Algorithm");
    em.setValue(Field.JOURNAL, "Journal of the Royal Statistical Society, Series B");
    em.setValue(Field.VOLUME, "39");
    em.setValue(Field.NUMBER, "1");
    em.setValue(Field.PAGES, "1-38");
    mixtures(em.add(TechnicalInformation.Type.BOOK));
    types(em.add(TechnicalInformation.Type.ARTICLE));
    selection(em.add(TechnicalInformation.Type.ARTICLE));
    return em;
  }

  private static void mixtures(TechnicalInformation book) {
    book.setValue(Field.AUTHOR, "G. McLachlan and D. Peel");
    book.setValue(Field.YEAR, "2000");
    book.setValue(Field.TITLE, "Finite Mixture Models");
    book.setValue(Field.PUBLISHER, "Wiley");
  }

  private static void types(TechnicalInformation article) {
    article.setValue(Field.AUTHOR, "G. Celeux and G. Govaert");
    article.setValue(Field.YEAR, "1995");
    article.setValue(Field.TITLE, "Gaussian Parsimonious Clustering Models");
    article.setValue(Field.JOURNAL, "Pattern Recognition");
    article.setValue(Field.VOLUME, "28");
    article.setValue(Field.NUMBER, "5");
    article.setValue(Field.PAGES, "781-793");
  }

  private static void selection(TechnicalInformation article) {
    article.setValue(Field.AUTHOR, "C. Fraley and A. E. Raftery");
    article.setValue(Field.YEAR, "2002");
    article.setValue(
        Field.TITLE, "Model-Based Clustering, Discriminant Analysis, and Density Estimation");
    article.setValue(Field.JOURNAL, "Journal of the American Statistical Association");
    article.setValue(Field.VOLUME, "97");
    article.setValue(Field.NUMBER, "458");
    article.setValue(Field.PAGES, "611-631");
  }
}
