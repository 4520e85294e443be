// SPDX-License-Identifier: GPL-3.0-or-later
package weka.gui.explorer;

import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

/** Pictures of the screen, and of parts of it. */
final class Screenshots {
  /** A title on a plain ground covers less, a chart or a tree more. */
  private static final double COVERED = 0.01;

  private final Robot robot;
  private final Path folder;

  /** Into a folder, which is made. */
  Screenshots(Path folder) throws Exception {
    robot = new Robot();
    this.folder = Files.createDirectories(folder);
  }

  /** All that is seen. */
  void screen(String name) throws IOException {
    area(name, new Rectangle(Toolkit.getDefaultToolkit().getScreenSize()));
  }

  /** A part of the screen. */
  void area(String name, Rectangle area) throws IOException {
    robot.waitForIdle();
    ImageIO.write(robot.createScreenCapture(area), "png", folder.resolve(name + ".png").toFile());
  }

  /** What a component paints. */
  static BufferedImage of(Component component) throws Exception {
    return Windows.ask(
        () -> {
          BufferedImage image =
              new BufferedImage(
                  component.getWidth(), component.getHeight(), BufferedImage.TYPE_INT_RGB);
          Graphics2D graphics = image.createGraphics();
          component.paint(graphics);
          graphics.dispose();
          return image;
        });
  }

  /** Whether nearly all of a picture has one colour. */
  static boolean blank(BufferedImage image) {
    int[] pixels = pixels(image);
    long most =
        Arrays.stream(pixels)
            .boxed()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
            .values()
            .stream()
            .max(Long::compare)
            .orElseThrow();
    return most > (1 - COVERED) * pixels.length;
  }

  /** The colours of all pixels. */
  static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
