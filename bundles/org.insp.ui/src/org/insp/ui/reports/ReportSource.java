/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.insp.dsl.ide.commitments.Commitments;
import org.insp.dsl.ide.service.WorkspaceModel;
import org.insp.dsl.models.VocabularyDetector;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.Measure;
import org.insp.report.dashboard.Dashboard;
import org.insp.report.dashboard.DashboardPlan;
import org.insp.report.input.ReportInput;
import org.insp.report.input.ReportOptions;
import org.insp.ui.pictures.PictureSource;
import org.insp.ui.preferences.UserPreferences;

/** What reports are made of: models as the language service has them, unsaved text included, on the date that the user has set. */
final class ReportSource {

	private ReportSource() {
	}

	/** The models of some files, each by one of them, as far as they are there; a report of each is in its own language. */
	static List<ReportInput> inputs(List<WorkspaceModel> models, List<Path> files) {
		return files.stream().flatMap(file -> PictureSource.model(models, file).stream()).map(ReportSource::input).toList();
	}

	private static ReportInput input(WorkspaceModel model) {
		var dated = UserPreferences.referenceDate().map(model.evaluated()::on).orElse(model.evaluated());
		return new ReportInput(dated, VocabularyDetector.ofModel(model.scope()));
	}

	/** The same, restricted to some measures, by what they or their steps are called in the list of measures. */
	static ReportInput only(ReportInput input, Set<String> numbers) {
		var options = input.options();
		return new ReportInput(input.evaluated(), input.language(), new ReportOptions(options.member(), options.isMasked(),
				options.hasClues(), Optional.of((Measure measure) -> numbers(measure).anyMatch(numbers::contains))));
	}

	private static Stream<String> numbers(Measure measure) {
		return Stream.concat(Stream.of(measure), measure.getSteps().stream()).map(Commitments::number);
	}

	/** The dashboard of a model, without its diagrams, which have a view of their own. */
	static String dashboard(ReportInput input, String name) {
		return Dashboard.page(List.of(new DashboardPlan(input, name, List.of(), id -> Vocabulary.keyword(id, input.language()))));
	}
}
