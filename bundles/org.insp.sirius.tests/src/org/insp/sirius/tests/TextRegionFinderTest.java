/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.insp.sirius.TextRegionFinder;
import org.junit.jupiter.api.Test;

/** Tests of where a double click leads. */
class TextRegionFinderTest {

	private static final URI FILE = URI.createPlatformResourceURI("镇 A/plan.insp", true);

	private static Optional<String> found(String fragment, String text) {
		return TextRegionFinder.of(FILE.appendFragment(fragment), text)
				.map(r -> text.substring(r.offset(), r.offset() + r.length()) + "@" + r.offset());
	}

	@Test
	void keywordAndNameAreSelected() {
		var text = "// 注释\nrectification P {\n  measure C1 \"一\"\n  措施 C2 \"二\" { 责任领导 张某 }\n}\n";
		assertEquals(Optional.of("措施 C2@" + text.indexOf("措施")), found("~elements:P/measures:C2", text));
	}

	@Test
	void unnamedElementIsFoundByItsKeyword() {
		var text = "cause of N1 \"因\"\ncause of N2 \"由\"";
		assertEquals(Optional.of("cause@" + text.lastIndexOf("cause")), found("~elements:#Cause@N2", text));
	}

	@Test
	void textMayHaveSyntaxErrors() {
		var text = "rectification P {\n  measure C1 \"一\" { due }\n  measure C2 \"二\"\n}}";
		assertEquals(Optional.of("measure C2@" + text.indexOf("measure C2")), found("~elements:P/measures:C2", text));
	}

	@Test
	void elementMayBeGone() {
		assertEquals(Optional.empty(), found("~elements:P/measures:C2", "rectification P { }"));
	}
}
