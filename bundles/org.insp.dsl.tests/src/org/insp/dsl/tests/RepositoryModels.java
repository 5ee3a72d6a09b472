/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.insp.dsl.models.ModelFolder;
import org.insp.dsl.models.ModelScope;
import org.junit.jupiter.api.DynamicTest;

/**
 * The models of the repository that the language has no objections to: samples, papers of offices, the fixtures of the rules, the examples.
 */
final class RepositoryModels {

	private static final List<Path> PLACES =
			List.of(Path.of("testdata/sample").toAbsolutePath(), Path.of("testdata/everything").toAbsolutePath(),
					Path.of("testdata/papers").toAbsolutePath(),
					DslTestSupport.BUNDLES.resolve("org.insp.model/src/org/insp/model/rules"),
					DslTestSupport.BUNDLES.resolve("org.insp.examples/examples"));

	/** All in one, so that what many import is read once: what else is open makes no difference to a model. */
	private static final ResourceSet TOGETHER = DslTestSupport.INJECTOR.getInstance(XtextResourceSet.class);

	private RepositoryModels() {
	}

	/** All models. */
	static Stream<ModelFolder> models() {
		return PLACES.stream().flatMap(RepositoryModels::models);
	}

	private static Stream<ModelFolder> models(Path place) {
		try {
			var found = ModelFolder.find(place);
			if (found.isEmpty()) {
				throw new AssertionError("no model in " + place);
			}
			return found.stream();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A test of each model, which leaves the model as it is. */
	static Stream<DynamicTest> test(BiConsumer<ModelFolder, ModelScope> test) {
		return models().map(folder -> DynamicTest.dynamicTest(DslTestSupport.BUNDLES.relativize(folder.root()).toString(),
				() -> test.accept(folder, DslTestSupport.open(folder.files().subList(0, 1), TOGETHER))));
	}

	static Stream<DynamicTest> test(Consumer<ModelScope> test) {
		return test((folder, model) -> test.accept(model));
	}
}
