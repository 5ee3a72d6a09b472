/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.compare.IResourceProvider;
import org.eclipse.compare.ITypedElement;
import org.insp.comparison.change.ModelComparison;
import org.insp.comparison.output.ComparisonText;
import org.insp.dsl.InspStandaloneSetup;
import org.insp.dsl.models.ModelFolder;
import org.insp.dsl.models.ModelLoader;
import org.insp.model.check.CheckOptions;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.model.rules.RuleRegistry;
import org.insp.ui.InspUi;
import org.insp.ui.language.LspConversions;
import org.insp.ui.preferences.UserPreferences;

/**
 * Two compared versions of a plan as models, with the other files of its folder as they are, so that names lead to whom they mean.
 *
 * @param model the folder of the plan
 * @param file the file of the plan
 */
record PlanVersions(ModelFolder model, Path file) {

	/** The place of compared texts: of two files that one which is part of the larger model; empty where none is a file. */
	static Optional<PlanVersions> of(List<ITypedElement> sides) throws IOException {
		var places = new ArrayList<PlanVersions>();
		for (var side : sides) {
			var file = side instanceof IResourceProvider provider && provider.getResource() != null
					? LspConversions.path(provider.getResource())
					: Optional.<Path>empty();
			if (file.isPresent()) {
				places.add(new PlanVersions(ModelFolder.of(file.get()), file.get()));
			}
		}
		return places.stream().max(Comparator.comparingInt(place -> place.model().files().size()));
	}

	/** Returns what changed from one text of the plan to another, in the lines that {@code insp diff} prints. */
	String changes(String before, String after, String nameBefore, String nameAfter) throws IOException {
		return ComparisonText.of(new ModelComparison(evaluated(before), evaluated(after), InspUi.language()), nameBefore, nameAfter);
	}

	private EvaluatedModel evaluated(String text) throws IOException {
		var loader = InspStandaloneSetup.doSetup().getInstance(ModelLoader.class);
		var scope = loader.load(model, Map.of(file, text.getBytes(StandardCharsets.UTF_8)));
		var options = CheckOptions.of(Clock.systemDefaultZone());
		return new EvaluatedModel(scope.model(), RuleRegistry.CHECKER,
				UserPreferences.referenceDate().map(options::withReferenceDate).orElse(options));
	}
}
