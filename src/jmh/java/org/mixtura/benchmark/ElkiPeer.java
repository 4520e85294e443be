// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.benchmark;

import elki.clustering.em.EM;
import elki.clustering.em.models.DiagonalGaussianModel;
import elki.clustering.em.models.EMClusterModel;
import elki.clustering.em.models.MultivariateGaussianModel;
import elki.data.NumberVector;
import elki.data.model.EMModel;
import elki.data.type.TypeUtil;
import elki.database.Database;
import elki.database.StaticArrayDatabase;
import elki.database.datastore.DataStoreFactory;
import elki.database.datastore.DataStoreUtil;
import elki.database.datastore.WritableDataStore;
import elki.database.relation.Relation;
import elki.datasource.ArrayAdapterDatabaseConnection;
import java.util.ArrayList;
import java.util.List;

/**
 * ELKI's EM from a workload's start. Its two steps are public methods, the same two that {@code
 * EM.run} calls.
 *
 * <p>The first E step of ELKI's diagonal model leaves out the determinant of the variances that it
 * is given, so its first iterations differ from Mixtura's; the work is the same.
 */
final class ElkiPeer {
  private final Workload workload;
  private final StartType type;
  private final Relation<NumberVector> relation;
  private final WritableDataStore<double[]> responsibilities;

  /**
   * Copies the rows into ELKI's structures.
   *
   * @param workload the rows and the start
   * @param type full or diag
   */
  ElkiPeer(Workload workload, StartType type) {
    this.workload = workload;
    this.type = type;
    double[][] rows = new double[workload.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = workload.row(i);
    }
    Database database = new StaticArrayDatabase(new ArrayAdapterDatabaseConnection(rows));
    database.initialize();
    relation = database.getRelation(TypeUtil.NUMBER_VECTOR_FIELD);
    responsibilities =
        DataStoreUtil.makeStorage(
            relation.getDBIDs(),
            DataStoreFactory.HINT_HOT | DataStoreFactory.HINT_SORTED,
            double[].class);
  }

  /**
   * Iterates from the start.
   *
   * @param iterations how many E steps, each followed by an M step
   * @return the mean log-likelihood in nats that the last E step found
   */
  double run(int iterations) {
    List<EMClusterModel<NumberVector, EMModel>> models = models();
    double meanLogLikelihood = Double.NaN;
    for (int iteration = 0; iteration < iterations; iteration++) {
      meanLogLikelihood =
          EM.assignProbabilitiesToInstances(relation, models, responsibilities, null);
      EM.recomputeCovarianceMatrices(relation, responsibilities, models, 0);
    }
    return meanLogLikelihood;
  }

  private List<EMClusterModel<NumberVector, EMModel>> models() {
    Start start = workload.start(type);
    List<EMClusterModel<NumberVector, EMModel>> models = new ArrayList<>();
    for (int k = 0; k < start.components(); k++) {
      models.add(
          type == StartType.FULL
              ? new MultivariateGaussianModel(start.weight(k), start.mean(k), start.covariance(k))
              : new DiagonalGaussianModel(start.weight(k), start.mean(k), start.variances(k)));
    }
    return models;
  }
}
