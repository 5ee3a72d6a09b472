/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.insp.dsl.models.ModelFolder;
import org.junit.jupiter.api.DynamicTest;

/** The models of the repository that the language has no objections to: samples, the fixtures of the rules, the examples. */
final class Everywhere {

	private static final List<Path> PLACES = List.of(Path.of("testdata/sample").toAbsolutePath(),
			Insp.BUNDLES.resolve("org.insp.model/src/org/insp/model/rules"), Insp.BUNDLES.resolve("org.insp.examples/examples"));

	private Everywhere() {
	}

	/** All models. */
	static Stream<ModelFolder> models() {
		return PLACES.stream().flatMap(Everywhere::models);
	}

	private static Stream<ModelFolder> models(Path place) {
		try {
			return ModelFolder.find(place).stream();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A test of each model. */
	static Stream<DynamicTest> test(Consumer<ModelFolder> test) {
		return models().map(model -> DynamicTest.dynamicTest(Insp.BUNDLES.relativize(model.root()).toString(), () -> test.accept(model)));
	}
}
