/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Help ▸ About says of the program. */
class AboutTest {

	@ParameterizedTest
	@ValueSource(strings = { "plugin.properties", "plugin_zh.properties" })
	void itSaysVersionAndLicence(String texts) throws Exception {
		var bundle = Platform.getBundle("org.insp.ui.product");
		var version = bundle.getVersion();
		try (var in = bundle.getEntry(texts).openStream()) {
			var about = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.startsWith("about = "))
					.findFirst().orElseThrow();
			assertTrue(about.contains(" " + version.getMajor() + '.' + version.getMinor() + '.' + version.getMicro() + "\\n"), about);
			assertTrue(about.contains("EPL-2.0") || about.contains("Eclipse Public License 2.0"), about);
		}
	}
}
