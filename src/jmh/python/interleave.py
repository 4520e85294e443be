#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Mixtura and scikit-learn on the same workloads, by turns in one run.

Timings on one machine drift by more than the programs differ, so each round measures ours, then
scikit-learn's, and the ratio is the median of the rounds' ratios. Build first:

    mvn -B -Pbenchmark process-test-classes

Results are printed and written to target/benchmark/<mode>-<threads>.md.
"""

import argparse
import importlib.util
import os
import statistics
import subprocess
import sys
import time
import warnings
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
FOLDER = ROOT / "target" / "benchmark"
BUILD = "mvn -B -Pbenchmark process-test-classes"
THREAD_SETTINGS = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS")


def options():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    mode = parser.add_mutually_exclusive_group()
    mode.add_argument("--iteration", dest="mode", action="store_const", const="iteration",
                      help="seconds for one plain EM iteration from the same start (the default)")
    mode.add_argument("--default", dest="mode", action="store_const", const="default",
                      help="whole fits with each program's default options")
    mode.add_argument("--score", dest="mode", action="store_const", const="score",
                      help="predict_proba and responsibilities of the whole table, one mixture")
    parser.set_defaults(mode="iteration")
    parser.add_argument("-w", "--workloads", nargs="+", metavar="W", choices=list("ABCDES"),
                        help="some of A B C D E S; default all, with --score B E")
    parser.add_argument("-t", "--types", nargs="+", metavar="TYPE",
                        choices=["full", "tied", "diag", "spherical"],
                        help="covariance types; default all, with --default full diag")
    parser.add_argument("-j", "--threads", type=int, default=1,
                        help="threads on both sides; default 1")
    parser.add_argument("-r", "--rounds", type=int, default=5, help="default 5")
    parser.add_argument("-i", "--iterations", type=int, default=20,
                        help="EM iterations to a repetition; default 20")
    parser.add_argument("-n", "--repetitions", type=int, default=3,
                        help="of ours in a round, after it has warmed up; default 3")
    parser.add_argument("-s", "--seeds", nargs="+", type=int, default=[0, 1, 2],
                        help="for --default; default 0 1 2")
    parser.add_argument("--data", type=Path, default=FOLDER / "data",
                        help="folder of the workloads, which are made there if missing")
    parser.add_argument("--heap", default="4g", help="of our JVM; default 4g")
    given = parser.parse_args()
    given.workloads = given.workloads or list("BE" if given.mode == "score" else "ABCDES")
    given.types = given.types or (
        ["full", "diag"] if given.mode == "default" else ["full", "tied", "diag", "spherical"]
    )
    return given


class Ours:
    """Runs one of the Java programs in a JVM of its own, with no flag but its heap's size."""

    def __init__(self, given):
        classpath = FOLDER / "classpath.txt"
        if not classpath.exists():
            sys.exit(f"{classpath} is not there; build first: {BUILD}")
        folders = [FOLDER / "classes", ROOT / "target" / "classes"]
        self.command = [
            str(Path(os.environ["JAVA_HOME"], "bin", "java")) if "JAVA_HOME" in os.environ else "java",
            f"-Xmx{given.heap}",
            f"-Dmixtura.benchmark.data={given.data}",
            "-classpath",
            os.pathsep.join([*map(str, folders), classpath.read_text().strip()]),
        ]

    def run(self, program, *arguments):
        """The figures that a program prints, by name."""
        command = [*self.command, "org.mixtura.benchmark." + program, *map(str, arguments)]
        printed = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
        return {name: float(value) for name, value in map(str.split, printed.splitlines())}


class Workload:
    """Rows, and for each covariance type where EM starts on them."""

    def __init__(self, folder, name):
        self.folder, self.name = folder, name
        meta = dict(line.split(" ", 1) for line in (folder / "meta.txt").read_text().splitlines())
        self.samples, self.dimension, self.components = map(int, meta[name].split())
        self.rows = np.fromfile(folder / f"{name}.bin", "<f8").reshape(self.samples, self.dimension)

    def mixture(self, covariance_type):
        """A scikit-learn mixture with the start's parameters, K matrices of d x d in the file."""
        k, d = self.components, self.dimension
        numbers = np.fromfile(self.folder / f"{self.name}.{covariance_type}.bin", "<f8")
        mixture = GaussianMixture(k, covariance_type=covariance_type, reg_covar=0)
        mixture.weights_ = numbers[:k]
        mixture.means_ = numbers[k : k + k * d].reshape(k, d)
        full = numbers[k + k * d :].reshape(k, d, d)
        mixture.covariances_ = {
            "full": full,
            "tied": full[0],
            "diag": full.diagonal(axis1=1, axis2=2).copy(),
            "spherical": full[:, 0, 0].copy(),
        }[covariance_type]
        mixture.precisions_cholesky_ = _compute_precision_cholesky(
            mixture.covariances_, covariance_type
        )
        return mixture


def seconds(task):
    begun = time.perf_counter()
    result = task()
    return time.perf_counter() - begun, result


def iteration(ours, given, workload, covariance_type):
    """One round of plain EM: seconds an iteration, and what the last E step found."""
    mine = ours.run("IterationTimes", workload.name, covariance_type, given.threads,
                    given.iterations, given.repetitions)
    mixture = workload.mixture(covariance_type)
    mixture._e_step(workload.rows)

    def iterate():
        for _ in range(given.iterations):
            log_likelihood, log_responsibilities = mixture._e_step(workload.rows)
            mixture._m_step(workload.rows, log_responsibilities)
        return log_likelihood

    elapsed, reached = seconds(iterate)
    return {"ours": mine["seconds"], "theirs": elapsed / given.iterations,
            "our figure": mine["meanLogLikelihood"], "their figure": reached}


def default_fit(ours, given, workload, covariance_type, seed):
    """One round of a whole fit: seconds, and the mean log-likelihood that is reached."""
    mine = ours.run("DefaultFits", workload.name, covariance_type, given.threads, seed,
                    given.repetitions)
    mixture = GaussianMixture(
        workload.components, covariance_type=covariance_type, random_state=seed
    )
    elapsed, _ = seconds(lambda: mixture.fit(workload.rows))
    return {"ours": mine["seconds"], "first": mine["firstSeconds"], "theirs": elapsed,
            "our figure": mine["meanLogLikelihood"], "their figure": mixture.score(workload.rows)}


def score(ours, given, workload, covariance_type):
    """One round of scoring: seconds, and the mean of the samples' largest responsibility."""
    mine = ours.run("ScoringTimes", workload.name, covariance_type, given.repetitions)
    mixture = workload.mixture(covariance_type)
    mixture.predict_proba(workload.rows)
    elapsed, found = seconds(lambda: mixture.predict_proba(workload.rows))
    return {"ours": mine["seconds"], "theirs": elapsed,
            "our figure": mine["meanLargest"], "their figure": found.max(axis=1).mean()}


def cases(given):
    """What makes a line of the table: its name, workload, and the function for one round."""
    for name in given.workloads:
        workload = Workload(given.data, name)
        for covariance_type in given.types:
            if given.mode == "default":
                for seed in given.seeds:
                    yield f"{name} {covariance_type} seed {seed}", lambda ours: default_fit(
                        ours, given, workload, covariance_type, seed)
            else:
                one_round = iteration if given.mode == "iteration" else score
                yield f"{name} {covariance_type}", lambda ours: one_round(
                    ours, given, workload, covariance_type)


def headings(mode):
    figure = "mean largest responsibility" if mode == "score" else "mean log-likelihood"
    return (["workload", "ours (s)"] + (["ours, first in the JVM (s)"] if mode == "default" else [])
            + ["scikit-learn (s)", "scikit-learn / ours", "min", "max",
               f"{figure}, ours", f"{figure}, scikit-learn", "relative difference"])


def cells(name, rounds):
    """A line of the table: medians over the rounds; figures do not change between rounds."""
    ratios = [r["theirs"] / r["ours"] for r in rounds]
    our, their = rounds[-1]["our figure"], rounds[-1]["their figure"]
    times = [key for key in ("ours", "first", "theirs") if key in rounds[0]]
    return ([name] + [f"{statistics.median(r[key] for r in rounds):.4g}" for key in times]
            + [f"{x:.2f}" for x in (statistics.median(ratios), min(ratios), max(ratios))]
            + [f"{our:.10g}", f"{their:.10g}", f"{(our - their) / abs(their):.1e}"])


def line(values):
    return "| " + " | ".join(values) + " |"


def conditions(given, ours):
    """What a reader must know to judge the table."""
    java = subprocess.run([ours.command[0], "-version"], check=True, stderr=subprocess.PIPE,
                          text=True).stderr.splitlines()[1]
    blas = [f"{x['internal_api']} {x['version']} ({x.get('architecture', '-')})"
            for x in threadpoolctl.threadpool_info() if x["user_api"] == "blas"]
    detail = f", {given.iterations} iterations from the same start" if given.mode == "iteration" else ""
    return (f"{given.mode}{detail}, {given.threads} thread(s), median of {given.rounds} rounds; "
            f"{java}; scikit-learn {sklearn.__version__}, numpy {np.__version__}, {', '.join(blas)}")


def main():
    given = options()
    missing = [m for m in ("numpy", "sklearn", "threadpoolctl") if not importlib.util.find_spec(m)]
    if missing:
        sys.exit(f"{sys.executable} has no {', '.join(missing)}: pip install numpy scikit-learn "
                 "threadpoolctl, or apt-get install python3-sklearn and use /usr/bin/python3")
    # BLAS and OpenMP read these when they are loaded, so numpy is imported only now
    for setting in THREAD_SETTINGS:
        os.environ[setting] = str(given.threads)
    global np, sklearn, threadpoolctl, GaussianMixture, _compute_precision_cholesky
    import numpy as np
    import sklearn
    import threadpoolctl
    from sklearn.mixture import GaussianMixture
    from sklearn.mixture._gaussian_mixture import _compute_precision_cholesky

    warnings.filterwarnings("ignore")  # that a default fit has not converged
    given.data = given.data.resolve()
    ours = Ours(given)
    ours.run("WorkloadFiles", *given.workloads)
    lines = [conditions(given, ours), "", line(headings(given.mode)),
             line(["---"] * len(headings(given.mode)))]
    print("\n".join(lines), flush=True)
    for name, one_round in cases(given):
        lines.append(line(cells(name, [one_round(ours) for _ in range(given.rounds)])))
        print(lines[-1], flush=True)
    (FOLDER / f"{given.mode}-{given.threads}.md").write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
