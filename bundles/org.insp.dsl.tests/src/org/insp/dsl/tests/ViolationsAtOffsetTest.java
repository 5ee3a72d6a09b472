/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.insp.dsl.models.ModelScope;
import org.insp.dsl.problems.ModelProblems;
import org.insp.dsl.problems.Problem;
import org.insp.dsl.resource.InspResource;
import org.insp.model.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Tests that the violations at a place are the same whether the place alone is evaluated or the whole model: wherever something is wrong,
 * and elsewhere.
 */
class ViolationsAtOffsetTest {

	private static final int STEP = 97;

	@TestFactory
	Stream<DynamicTest> violationsAtAnOffsetAreThoseOfTheWholeModel() {
		return RepositoryModels.test(ViolationsAtOffsetTest::check);
	}

	private static void check(ModelScope model) {
		var all = DslTestSupport.problems(model);
		for (var file : model.own()) {
			var here = all.stream().filter(p -> p.violation() != null && p.file().equals(file.getURI())).toList();
			for (int place : offsets(file, here)) {
				assertEquals(lines(here.stream().filter(p -> p.region().touches(place)).toList()),
						lines(ModelProblems.violationsAt(model, DslTestSupport.evaluated(model), file, place)),
						() -> file.getURI() + " at " + place);
			}
		}
	}

	private static Set<Integer> offsets(InspResource file, List<Problem> problems) {
		var places = new TreeSet<Integer>();
		for (int place = 0; place < file.getParseResult().getRootNode().getTotalLength(); place += STEP) {
			places.add(place);
		}
		problems.stream().map(Problem::region)
				.forEach(r -> places.addAll(List.of(r.offset(), r.offset() + r.length() / 2, r.offset() + r.length())));
		return places;
	}

	private static List<String> lines(List<Problem> problems) {
		return problems.stream().map(p -> p.region() + p.code() + p.severity() + p.message(Language.EN)).toList();
	}
}
