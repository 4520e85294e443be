// SPDX-License-Identifier: GPL-3.0-or-later
package org.mixtura.knimeapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules let a good description pass, and complain of each thing that KNIME would not take. */
class NodeDescriptionRulesTest {
  private static final String GOOD =
      "<knimeNode icon='./a.png' type='Learner' xmlns='http://knime.org/node/v4.1'>"
          + "<name>A</name><shortDescription>b</shortDescription>"
          + "<fullDescription><intro>c <b>d</b> <p>e<br/></p><ul><li>f</li></ul></intro>"
          + "<tab name='t'><option name='o'>g <i>h</i></option></tab>"
          + "<link href='http://example.org'>i</link></fullDescription>"
          + "<ports><inPort index='0' name='j'>k</inPort><outPort index='0' name='l'>m</outPort>"
          + "</ports><views><view index='0' name='n'>o</view></views>"
          + "<keywords><keyword>p</keyword></keywords></knimeNode>";

  private static List<String> complaints(String xml) throws Exception {
    return NodeDescriptionRules.complaints(
        new BundleFile(Map.of("x.xml", xml.getBytes(UTF_8))).xml("x.xml"));
  }

  @Test
  void aGoodOnePasses() throws Exception {
    assertEquals(List.of(), complaints(GOOD));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "v4.1 | v9.9",
        "<knimeNode | <knimeNode id='1'",
        " type='Learner' | ",
        "'Learner' | 'Teacher'",
        "icon='./a.png' | ",
        "<name>A</name> | ",
        "<name>A</name><shortDescription>b</shortDescription> |"
            + " <shortDescription>b</shortDescription><name>A</name>",
        "<intro> | <option name='early'>x</option><intro>",
        "</tab> | </tab><option name='beside'>x</option>",
        "<option name='o'> | <option>",
        "<tab name='t'> | <tab name='t'>text",
        "<i>h</i> | <em>h</em>",
        "<i>h</i> | <i><b>h</b></i>",
        "<i>h</i> | <h3>h</h3>",
        "<br/> | <p>in a p</p>",
        "<ul><li>f</li></ul> | <ul>f</ul>",
        "<ul><li>f</li></ul> | <dl><dt>f</dt></dl>",
        "<link href='http://example.org'> | <link>",
        "<inPort index='0' | <inPort index='1'",
        "<ports> | <ports><outPort index='0' name='early'>x</outPort>",
        "<view index='0' name='n'>o</view> | ",
        "<keyword>p</keyword> | ",
      })
  void aBadOneDoesNot(String good, String bad) throws Exception {
    assertTrue(GOOD.contains(good), good);
    String xml = GOOD.replace(good, bad == null ? "" : bad);
    assertTrue(!complaints(xml).isEmpty(), xml);
  }
}
