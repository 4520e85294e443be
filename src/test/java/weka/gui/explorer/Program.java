// SPDX-License-Identifier: GPL-3.0-or-later
package weka.gui.explorer;

import java.awt.AWTError;
import java.awt.HeadlessException;
import java.awt.Toolkit;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program that ends in any case: an unanswered dialog must not hold up a build. */
final class Program {
  private static final long MAX_SECONDS = 150;

  private Program() {}

  /** What it does. */
  interface Steps {
    void take() throws Exception;
  }

  /** Does it, and ends; says "no screen" if there is none. */
  static void run(Steps steps) {
    Thread watchdog = new Thread(Program::giveUpInTime, "watchdog");
    watchdog.setDaemon(true);
    watchdog.start();
    System.exit(screen() && taken(steps) ? 0 : 1);
  }

  /** What an AWT without the system's libraries throws is not one kind of error. */
  private static boolean screen() {
    try {
      Toolkit.getDefaultToolkit().getScreenSize();
      return true;
    } catch (HeadlessException | AWTError | LinkageError e) {
      System.out.println("no screen: " + e);
      return false;
    }
  }

  private static boolean taken(Steps steps) {
    try {
      steps.take();
      return true;
    } catch (Throwable e) {
      e.printStackTrace(System.out);
      return false;
    }
  }

  private static void giveUpInTime() {
    try {
      TimeUnit.SECONDS.sleep(MAX_SECONDS);
    } catch (InterruptedException e) {
      throw new AssertionError("it is never interrupted", e);
    }
    System.out.println("given up after " + MAX_SECONDS + " s");
    Thread.getAllStackTraces()
        .forEach((hung, trace) -> System.out.println(hung + " " + List.of(trace)));
    Runtime.getRuntime().halt(1);
  }
}
