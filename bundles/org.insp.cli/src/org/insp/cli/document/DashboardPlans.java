/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.insp.diagram.Diagrams;
import org.insp.diagram.pictures.Picture;
import org.insp.diagram.pictures.PictureFormat;
import org.insp.diagram.pictures.PictureWriter;
import org.insp.diagram.services.RenderContext;
import org.insp.dsl.models.VocabularyDetector;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.report.dashboard.DashboardDiagram;
import org.insp.report.dashboard.DashboardPlan;
import org.insp.viewpoint.interpretation.RelativeUris;

/** Makes of a model what a dashboard shows of it. */
public final class DashboardPlans {

	private DashboardPlans() {
	}

	/**
	 * Returns what a dashboard shows of a model. Where people are not to be recognised, it has no diagrams.
	 *
	 * @param hasAllViews whether it has the diagrams of all views; otherwise of the first one alone, so that a page of many plans stays
	 *     light
	 */
	public static DashboardPlan of(ReportScope.Loaded loaded, boolean hasAllViews) throws IOException {
		var vocabulary = VocabularyDetector.ofModel(loaded.scope());
		var input = loaded.input();
		var diagrams = input.options().isMasked() ? List.<DashboardDiagram>of() : diagrams(loaded, hasAllViews);
		return new DashboardPlan(input, loaded.source().name(), diagrams, id -> Vocabulary.keyword(id, vocabulary));
	}

	private static List<DashboardDiagram> diagrams(ReportScope.Loaded loaded, boolean hasAllViews) throws IOException {
		var shipped = Diagrams.shipped();
		var input = loaded.input();
		var context = RenderContext.of(input.evaluated()).withLanguage(input.language());
		context.attach();
		var writer =
				new PictureWriter(shipped, input.evaluated(), new RelativeUris(loaded.scope().folder()), context, shipped::defaultLayers);
		var diagrams = new ArrayList<DashboardDiagram>();
		for (var view : hasAllViews ? shipped.views() : shipped.views().subList(0, 1)) {
			var pictures = Picture.all(shipped, input.model(), view);
			var files = List.copyOf(writer.compute(pictures, PictureFormat.SVG).files(1, each -> {}).values());
			for (int i = 0; i < files.size(); i++) {
				var subject = files.size() == 1 ? "" : ' ' + input.texts().name(pictures.get(i).subject());
				diagrams.add(new DashboardDiagram(shipped.title(view, input.language()) + subject,
						new String(files.get(i), StandardCharsets.UTF_8)));
			}
		}
		return diagrams;
	}
}
