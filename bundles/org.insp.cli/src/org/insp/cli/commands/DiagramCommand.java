/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.insp.cli.base.CommandFailure;
import org.insp.cli.base.ExitCode;
import org.insp.cli.base.Session;
import org.insp.cli.diagram.FocusElement;
import org.insp.cli.diagram.LayerSelection;
import org.insp.cli.diagram.PictureOutput;
import org.insp.cli.diagram.PictureSelection;
import org.insp.cli.input.SingleModel;
import org.insp.diagram.Diagrams;
import org.insp.diagram.pictures.Picture;
import org.insp.diagram.pictures.PictureFormat;
import org.insp.diagram.pictures.PictureWriter;
import org.insp.diagram.services.RenderContext;
import org.insp.dsl.models.ModelScope;
import org.insp.dsl.models.VocabularyDetector;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.check.CheckOptions;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.model.rules.RuleRegistry;
import org.insp.model.text.LanguageLocale;
import org.insp.viewpoint.interpretation.RelativeUris;
import org.insp.viewpoint.png.PngException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws who is responsible for what. */
@Command(name = "diagram")
final class DiagramCommand implements Callable<Integer> {

	@Parameters(arity = "1", paramLabel = "PATH", descriptionKey = "model.path")
	private String path;

	@Option(names = "--view", paramLabel = "VIEW|all")
	private Optional<String> requestedView;

	@Option(names = "--format", paramLabel = "svg|png|html|json")
	private Optional<PictureFormat> format;

	@Option(names = { "-o", "--output" }, paramLabel = "FILE|FOLDER")
	private Path output;

	@Option(names = "--on", paramLabel = "DATE")
	private Optional<LocalDate> on;

	@Option(names = "--focus", paramLabel = "MEMBER|FINDING")
	private String focus;

	@Option(names = "--layers", paramLabel = "LAYERS")
	private String layers;

	@Option(names = "--plan", paramLabel = "NAME")
	private String plan;

	@Option(names = "--scale", paramLabel = "NUMBER")
	private PictureScale scale = new PictureScale(1);

	private final Session session;

	DiagramCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws IOException {
		var pictureOutput = new PictureOutput(session, output, format);
		var model = SingleModel.load(path, session.environment().in());
		var diagrams = Diagrams.shipped();
		var evaluated = evaluated(model);
		var context = renderContext(model, evaluated);
		context.attach();
		var selection = new PictureSelection(diagrams, model.model(), session.language());
		var view = requestedView.orElse(diagrams.views().get(0));
		var pictures = selection.pictures(view, plan);
		var layerSelection =
				LayerSelection.of(layers, diagrams, pictures.stream().map(Picture::view).distinct().toList(), session.language());
		var writer = new PictureWriter(diagrams, evaluated, new RelativeUris(model.folder()), context,
				each -> layerSelection.of(diagrams, each));
		pictureOutput.accept(pictures);
		try {
			pictureOutput.write(writer.compute(pictures, pictureOutput.format()).files(scale.pixels(), each -> {}));
		} catch (PngException e) {
			throw new CommandFailure("no-picture", e.message(LanguageLocale.of(session.language())));
		}
		for (var missing : selection.viewsWithoutSubject(view)) {
			session.printError(CommandMessages.of(session).get("diagram.without", missing, selection.missingSubject(missing)));
		}
		return exitCode(model);
	}

	private EvaluatedModel evaluated(ModelScope model) {
		var options = CheckOptions.of(session.environment().clock());
		return new EvaluatedModel(model.model(), RuleRegistry.CHECKER, on.map(options::withReferenceDate).orElse(options));
	}

	private RenderContext renderContext(ModelScope model, EvaluatedModel evaluated) throws CommandFailure {
		var vocabulary = VocabularyDetector.ofModel(model);
		var context = RenderContext.of(evaluated).withLanguage(session.requestedLanguage().orElse(vocabulary))
				.withKeywords((language, id) -> Vocabulary.keyword(id, vocabulary));
		return focus == null ? context : context.withFocus(FocusElement.of(focus, model, session.language()));
	}

	private int exitCode(ModelScope model) {
		if (model.hasSyntaxErrors()) {
			session.printError(CommandMessages.of(session).get("diagram.incomplete", path));
			return ExitCode.FOUND;
		}
		return ExitCode.OK;
	}
}
