/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.insp.dsl.export.ModelExport;
import org.insp.dsl.problems.Problem;
import org.insp.model.InspFile;
import org.insp.model.InspPackage.Literals;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Text and XMI are two forms of the same model. */
class XmiTest {

	@TestFactory
	Stream<DynamicTest> xmiGivesTheSameViolationsAsTheText() {
		return RepositoryModels.test(text -> {
			var xmi = XmiValidation.load(ModelExport.xmi(text));
			// which files exist beside a text is no part of the model
			var expected = ViolationLines.violations(text).stream().filter(line -> !line.startsWith("evidence-file-missing ")).toList();
			assertEquals(expected, XmiValidation.diagnose(xmi));
		});
	}

	@TestFactory
	Stream<DynamicTest> xmiHoldsWhatTheTextHolds() {
		return RepositoryModels.test((folder, text) -> {
			var roots = XmiValidation.load(ModelExport.xmi(text)).getContents().stream().map(InspFile.class::cast).toList();
			assertEquals(folder.files().stream().map(folder::relative).toList(),
					roots.stream().filter(f -> !f.isImported()).map(InspFile::getPath).toList());
			var own = text.own().stream().map(r -> r.file().orElseThrow()).toList();
			for (int i = 0; i < own.size(); i++) {
				assertTrue(new SameContent().equals(own.get(i), roots.get(i)), folder.files().get(i).toString());
			}
			assertTrue(EcoreUtil.UnresolvedProxyCrossReferencer.find(roots).isEmpty());
		});
	}

	@TestFactory
	Stream<DynamicTest> fileOpenedFirstMakesNoDifference() {
		return RepositoryModels.test((folder, text) -> {
			var expected = ModelExport.xmi(text);
			var problems = DslTestSupport.problems(text).stream().map(XmiTest::line).toList();
			var files = new ArrayList<>(folder.files());
			for (int i = 0; i < files.size(); i++) {
				Collections.rotate(files, 1);
				var opened = DslTestSupport.open(files);
				assertEquals(problems, DslTestSupport.problems(opened).stream().map(XmiTest::line).toList());
				assertEquals(expected, ModelExport.xmi(opened));
			}
		});
	}

	private static String line(Problem problem) {
		return problem.file().lastSegment() + ' ' + problem.region() + ' ' + problem.code();
	}

	/** Equal in everything but what only the exported form has. */
	private static final class SameContent extends EcoreUtil.EqualityHelper {
		private static final long serialVersionUID = 1;

		@Override
		protected boolean haveEqualFeature(EObject one, EObject other, EStructuralFeature feature) {
			return feature == Literals.INSP_FILE__PATH || feature == Literals.INSP_FILE__IMPORTED
					|| super.haveEqualFeature(one, other, feature);
		}
	}
}
