// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.plot;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.StringReader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What an SVG document draws, and where. */
final class SvgPicture {
  private static final FontRenderContext FONTS =
      new FontRenderContext(new AffineTransform(), true, true);

  /**
   * A text.
   *
   * @param ink where it leaves ink
   * @param clip what is let through
   */
  record Text(String words, Rectangle2D ink, Rectangle2D clip) {}

  /** A filled circle, its diameter in pixels. */
  record Disc(Point2D centre, double diameter, Color colour, double opacity) {}

  private final Document document;
  private final Map<String, Rectangle2D> clips = new HashMap<>();

  private SvgPicture(Document document) {
    this.document = document;
    for (Element clip : elements("clipPath")) {
      Element path = (Element) clip.getElementsByTagName("path").item(0);
      clips.put(clip.getAttribute("id"), bounds(path.getAttribute("d")));
    }
  }

  static SvgPicture of(Chart chart, Dimension size, Theme theme) {
    return parse(ChartFile.svg(chart, size, theme));
  }

  static SvgPicture parse(String text) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      // the document type is fetched from the web otherwise
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      return new SvgPicture(
          factory.newDocumentBuilder().parse(new InputSource(new StringReader(text))));
    } catch (Exception e) {
      throw new AssertionError("no XML: " + e.getMessage(), e);
    }
  }

  private List<Element> elements(String tag) {
    NodeList nodes = document.getElementsByTagName(tag);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  int count(String tag) {
    return elements(tag).size();
  }

  List<Text> texts() {
    return elements("text").stream().map(this::text).toList();
  }

  List<String> words() {
    return elements("text").stream().map(Element::getTextContent).toList();
  }

  private Text text(Element element) {
    String style = element.getAttribute("style");
    int bold = style.contains("bold") ? Font.BOLD : Font.PLAIN;
    Font font = new Font(Font.SANS_SERIF, bold, (int) number("font-size: ([0-9]+)px", style));
    Rectangle2D ink = font.createGlyphVector(FONTS, element.getTextContent()).getVisualBounds();
    double x = Double.parseDouble(element.getAttribute("x"));
    double y = Double.parseDouble(element.getAttribute("y"));
    Rectangle2D placed =
        new Rectangle2D.Double(ink.getX() + x, ink.getY() + y, ink.getWidth(), ink.getHeight());
    return new Text(
        element.getTextContent(),
        transform(element).createTransformedShape(placed).getBounds2D(),
        clip(element));
  }

  /** The transformations of an element and of the groups around it. */
  private static AffineTransform transform(Element element) {
    AffineTransform all =
        element.getParentNode() instanceof Element parent
            ? transform(parent)
            : new AffineTransform();
    Matcher matrix =
        Pattern.compile("matrix\\(([^)]*)\\)").matcher(element.getAttribute("transform"));
    if (matrix.find()) {
      all.concatenate(
          new AffineTransform(
              Arrays.stream(matrix.group(1).split(",", -1))
                  .mapToDouble(Double::parseDouble)
                  .toArray()));
    }
    return all;
  }

  /** In the picture's coordinates; clips are written in those of the element. */
  private Rectangle2D clip(Element element) {
    Matcher id = Pattern.compile("#([^)]*)").matcher(element.getAttribute("clip-path"));
    if (!id.find()) {
      return new Rectangle2D.Double(-1e6, -1e6, 2e6, 2e6);
    }
    return transform(element).createTransformedShape(clips.get(id.group(1))).getBounds2D();
  }

  private static Rectangle2D bounds(String path) {
    double[] numbers =
        Arrays.stream(path.split("[^-0-9.]+", -1))
            .filter(number -> !number.isEmpty())
            .mapToDouble(Double::parseDouble)
            .toArray();
    Rectangle2D bounds = new Rectangle2D.Double(numbers[0], numbers[1], 0, 0);
    for (int i = 2; i < numbers.length; i += 2) {
      bounds.add(numbers[i], numbers[i + 1]);
    }
    return bounds;
  }

  /** The filled circles of a colour. */
  List<Disc> discs(Color colour) {
    return discs().stream().filter(disc -> disc.colour.equals(colour)).toList();
  }

  List<Disc> discs() {
    return elements("ellipse").stream()
        .filter(e -> e.getAttribute("style").startsWith("fill:rgb"))
        .map(SvgPicture::disc)
        .toList();
  }

  private static Disc disc(Element e) {
    String style = e.getAttribute("style");
    Matcher rgb = Pattern.compile("fill:rgb\\((\\d+),(\\d+),(\\d+)\\)").matcher(style);
    if (!rgb.find()) {
      throw new AssertionError("no colour in " + style);
    }
    Color colour =
        new Color(
            Integer.parseInt(rgb.group(1)),
            Integer.parseInt(rgb.group(2)),
            Integer.parseInt(rgb.group(3)));
    return new Disc(
        new Point2D.Double(
            Double.parseDouble(e.getAttribute("cx")), Double.parseDouble(e.getAttribute("cy"))),
        2 * Double.parseDouble(e.getAttribute("rx")),
        colour,
        style.contains("fill-opacity") ? number("fill-opacity:([0-9.]+)", style) : 1);
  }

  private static double number(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    if (!matcher.find()) {
      throw new AssertionError("no " + pattern + " in " + text);
    }
    return Double.parseDouble(matcher.group(1));
  }
}
