/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.tests.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.diagram.services.MapServices;
import org.junit.jupiter.api.Test;

/** Tests of what Sirius wants of the classes of services, and that the specification and they know each other. */
class ServicesTest {

	static final Path SPECIFICATION = ExampleViews.BUNDLES.resolve("org.insp.diagram/description/responsibility.odesign");
	private static final Pattern EXTENSION = Pattern.compile("qualifiedClassName=\"([^\"]+)\"");
	private static final Pattern CALL = Pattern.compile("service:(?:\\w+\\.)?(\\w+)");

	/** The classes that the specification names. */
	static List<Class<?>> classes() throws IOException {
		return EXTENSION.matcher(Files.readString(SPECIFICATION)).results().map(m -> {
			try {
				return Class.forName(m.group(1));
			} catch (ClassNotFoundException e) {
				throw new IllegalStateException(e);
			}
		}).collect(Collectors.<Class<?>>toList());
	}

	static Stream<Method> services() throws IOException {
		return classes().stream().flatMap(c -> Arrays.stream(c.getDeclaredMethods()))
				.filter(m -> Modifier.isPublic(m.getModifiers()) && !m.isSynthetic());
	}

	@Test
	void allClassesAreNamed() throws IOException {
		try (var files = Files.list(ExampleViews.BUNDLES.resolve("org.insp.diagram/src/org/insp/diagram/services"))) {
			var inFolder = files.map(f -> f.getFileName().toString()).filter(f -> f.matches("\\w+(Services|Labels)\\.java"))
					.map(f -> MapServices.class.getPackageName() + '.' + f.replace(".java", ""))
					.collect(Collectors.toCollection(TreeSet::new));
			assertEquals(inFolder, classes().stream().map(Class::getName).collect(Collectors.toCollection(TreeSet::new)));
		}
	}

	@Test
	void noServiceHasTheNameOfAnother() throws IOException {
		var seen = new HashSet<String>();
		assertEquals(List.of(), services().map(Method::getName).filter(name -> !seen.add(name)).toList());
	}

	@Test
	void servicesTakeElements() throws IOException, ReflectiveOperationException {
		for (var type : classes()) {
			assertTrue(Modifier.isPublic(type.getModifiers()), type.getName());
			assertEquals(type, type.getConstructor().newInstance().getClass(), "made without arguments");
		}
		assertEquals(List.of(),
				services().filter(m -> m.getParameterCount() == 0 || !EObject.class.isAssignableFrom(m.getParameterTypes()[0])).toList());
	}

	@Test
	void everyServiceIsCalled() throws IOException {
		var called = CALL.matcher(Files.readString(SPECIFICATION)).results().map(m -> m.group(1)).collect(Collectors.toSet());
		assertEquals(List.of(), services().map(Method::getName).filter(name -> !called.contains(name)).sorted().toList());
	}
}
