/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.tests.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.insp.model.DateSpan;
import org.insp.model.InspFactory;
import org.insp.model.InspModel;
import org.insp.model.InspPackage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No model is so incomplete that a service fails on it: people see diagrams while they write. */
class HalfWrittenTest {

	private record Call(Object instance, Method method) {
		boolean accepts(EObject self) {
			return method.getParameterTypes()[0].isInstance(self);
		}

		void on(EObject self, List<EObject> others) {
			if (!accepts(self)) {
				return;
			}
			for (var other : method.getParameterCount() == 1 ? List.of(self) : others) {
				try {
					assertTrue(call(self, other) != null, () -> method.getName() + " answers nothing");
				} catch (InvocationTargetException e) {
					throw new AssertionError(method + " of " + self + " with " + other, e.getCause());
				} catch (IllegalAccessException e) {
					throw new AssertionError(e);
				}
			}
		}

		private Object call(EObject self, EObject other) throws InvocationTargetException, IllegalAccessException {
			return method.getParameterCount() == 1 ? method.invoke(instance, self) : method.invoke(instance, self, other);
		}
	}

	private static final List<Call> CALLS = calls();

	private static List<Call> calls() {
		try {
			var calls = new ArrayList<Call>();
			for (var type : ServicesTest.classes()) {
				var instance = type.getConstructor().newInstance();
				Stream.of(type.getDeclaredMethods()).filter(m -> Modifier.isPublic(m.getModifiers()))
						.forEach(m -> calls.add(new Call(instance, m)));
			}
			return calls;
		} catch (IOException | ReflectiveOperationException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The hundreds of days of the calendars, which no view shows, aside. */
	private static void survives(InspModel model) {
		survives(model.visible(EObject.class).filter(e -> !(e instanceof DateSpan)).toList());
	}

	/** Calls every service on every element, with each element that a view can be made for and one that none can. */
	private static void survives(List<? extends EObject> elements) {
		var others = Stream.concat(elements.stream().filter(e -> List.of("RectificationPlan", "Committee",
				"InspectionPlan").contains(e.eClass().getName())).limit(3),
				elements.stream().limit(1)).map(EObject.class::cast).toList();
		for (var call : CALLS) {
			elements.forEach(element -> call.on(element, others));
		}
	}

	@TestFactory
	Stream<DynamicTest> examples() {
		return Stream.of("round", "round-zh", "report-004", "cross-inspection")
				.map(name -> DynamicTest.dynamicTest(name, () -> survives(ExampleViews.example(name).model().model())));
	}

	@TestFactory
	Stream<DynamicTest> fixturesOfRules() throws IOException {
		try (var files = Files.walk(ExampleViews.BUNDLES.resolve("org.insp.model/src/org/insp/model/rules"))) {
			var fixtures = files.filter(f -> f.getFileName().toString().matches(".*\\.bad.*\\.insp")).sorted().toList();
			assertFalse(fixtures.isEmpty(), "fixtures found");
			return fixtures.stream()
					.map(file -> DynamicTest.dynamicTest(file.getFileName().toString(),
							() -> survives(ExampleViews.text(Files.readString(file), file).model().model())));
		}
	}

	/** The text of an example, cut off, with parts taken out, moved or doubled. */
	@TestFactory
	Stream<DynamicTest> mutatedTexts() throws IOException {
		var texts = new StringBuilder();
		for (var file : List.of("committee", "inspection", "feedback", "rectification", "records")) {
			texts.append(Files.readString(ExampleViews.EXAMPLES.resolve("round").resolve(file + ".insp"))).append('\n');
		}
		return Stream.iterate(1, seed -> seed + 1).limit(25).map(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
			var text = mutated(texts.toString(), new Random(seed));
			survives(ExampleViews.text(text, Path.of("mutated.insp").toAbsolutePath()).model().model());
		}));
	}

	private static String mutated(String text, Random random) {
		var mutated = new StringBuilder(text);
		for (int i = 0; i < 6; i++) {
			int from = random.nextInt(mutated.length());
			int to = Math.min(mutated.length(), from + 1 + random.nextInt(40));
			switch (random.nextInt(3)) {
				case 0 -> mutated.delete(from, to);
				case 1 -> mutated.insert(random.nextInt(mutated.length()), mutated.substring(from, to));
				default -> mutated.insert(from, "{}\"、,x1".charAt(random.nextInt(7)));
			}
		}
		return random.nextInt(4) == 0 ? mutated.substring(0, random.nextInt(mutated.length())) : mutated.toString();
	}

	@Test
	void elementsWithoutAnythingAndAlone() {
		var all = InspPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(c -> !c.isAbstract()).map(InspFactory.eINSTANCE::create).toList();
		assertEquals(List.of(), CALLS.stream().filter(call -> all.stream().noneMatch(call::accepts)).toList(),
				"services that are never called");
		survives(all);
	}
}
