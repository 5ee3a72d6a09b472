/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.tests.services;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.insp.diagram.pictures.Picture;
import org.insp.diagram.pictures.PictureFormat;
import org.insp.diagram.pictures.PictureWriter;
import org.insp.diagram.services.RenderContext;
import org.insp.dsl.models.ModelScope;
import org.insp.model.check.CheckOptions;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.model.rules.RuleRegistry;
import org.insp.viewpoint.interpretation.RelativeUris;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures are laid out and written without the model that they were computed from. */
class ComputedPicturesTest {

	private static final CheckOptions OPTIONS = CheckOptions.of(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

	private static PictureWriter pictures(ModelScope model) {
		var evaluated = new EvaluatedModel(model.model(), RuleRegistry.CHECKER, OPTIONS);
		var context = RenderContext.of(evaluated);
		context.attach();
		return new PictureWriter(ExampleViews.DIAGRAMS, evaluated, new RelativeUris(model.folder()), context,
				ExampleViews.DIAGRAMS::defaultLayers);
	}

	private static List<Picture> all(ModelScope model) {
		return ExampleViews.DIAGRAMS.views().stream().flatMap(view -> Picture.all(ExampleViews.DIAGRAMS, model.model(), view).stream())
				.toList();
	}

	@ParameterizedTest
	@EnumSource(names = { "SVG", "HTML", "JSON" })
	void whatIsComputedIsWrittenAfterTheModelIsGone(PictureFormat format) throws IOException {
		var model = ExampleViews.example("round").model();
		var expected = pictures(model).compute(all(model), format).files(1, each -> {});
		var computed = pictures(model).compute(all(model), format);
		List.copyOf(model.own()).forEach(Resource::unload);
		var written = computed.files(1, each -> {});
		assertFalse(written.isEmpty());
		assertEquals(expected.keySet(), written.keySet());
		expected.forEach((name, bytes) -> assertArrayEquals(bytes, written.get(name), name));
	}
}
