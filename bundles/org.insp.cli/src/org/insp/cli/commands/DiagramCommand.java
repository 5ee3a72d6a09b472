/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.commands;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

import org.insp.cli.base.CommandFailure;
import org.insp.cli.base.ExitCode;
import org.insp.cli.base.Session;
import org.insp.cli.base.StandardOutput;
import org.insp.cli.diagram.FocusElement;
import org.insp.cli.diagram.LayerSelection;
import org.insp.cli.diagram.PictureSelection;
import org.insp.cli.input.ModelSources;
import org.insp.diagram.Diagrams;
import org.insp.diagram.pictures.Picture;
import org.insp.diagram.pictures.PictureFormat;
import org.insp.diagram.pictures.PictureWriter;
import org.insp.diagram.services.RenderContext;
import org.insp.dsl.InspStandaloneSetup;
import org.insp.dsl.files.AtomicFileWriter;
import org.insp.dsl.files.FileErrorMessages;
import org.insp.dsl.models.ModelLoader;
import org.insp.dsl.models.ModelScope;
import org.insp.dsl.models.VocabularyDetector;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.Language;
import org.insp.model.check.CheckOptions;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.model.rules.RuleRegistry;
import org.insp.model.text.LanguageLocale;
import org.insp.viewpoint.interpretation.RelativeUris;
import org.insp.viewpoint.png.PngException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws who answers for what. */
@Command(name = "diagram")
final class DiagramCommand implements Callable<Integer> {

	private static final Pattern OTHER_PICTURES =
			Pattern.compile(".*\\.(pdf|jpe?g|gif|bmp|webp|dot|drawio|vsdx|htm|txt|xml)", Pattern.CASE_INSENSITIVE);

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
	private double scale = 1;

	private final Session session;

	DiagramCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws IOException {
		var wantedFormat = format();
		var model = load();
		var diagrams = Diagrams.shipped();
		var messageLanguage = session.requestedLanguage().orElseGet(() -> VocabularyDetector.ofModel(model));
		var evaluated = evaluated(model);
		var context = renderContext(model, evaluated, messageLanguage);
		context.attach();
		var selection = new PictureSelection(diagrams, model.model(), session.language());
		var view = requestedView.orElse(diagrams.views().get(0));
		var wanted = selection.pictures(view, plan);
		var layerSelection =
				LayerSelection.of(layers, diagrams, wanted.stream().map(Picture::view).distinct().toList(), session.language());
		var pictures = new PictureWriter(diagrams, evaluated, new RelativeUris(model.folder()), context,
				each -> layerSelection.of(diagrams, each));
		write(files(pictures, wanted, wantedFormat));
		for (var missing : selection.viewsWithoutSubject(view)) {
			session.printError(CommandMessages.of(session).get("diagram.without", missing, selection.missingSubject(missing)));
		}
		return exitCode(model);
	}

	private ModelScope load() throws IOException {
		var sources = ModelSources.of(List.of(path), session.environment().in());
		if (sources.size() > 1) {
			throw new CommandFailure("several-models", path, sources.size());
		}
		try {
			return sources.get(0).load(InspStandaloneSetup.doSetup().getInstance(ModelLoader.class));
		} catch (FileSystemException e) {
			throw FileErrorMessages.withFileName(sources.get(0).displayPath().apply(Path.of(e.getFile())), e);
		}
	}

	/** The format that is wanted: that which the user names, else that of the file's name, else SVG. */
	private PictureFormat format() throws CommandFailure {
		var name = output == null ? "" : String.valueOf(output.getFileName());
		var wantedFormat = format.or(() -> PictureFormat.of(name));
		if (wantedFormat.isEmpty() && OTHER_PICTURES.matcher(name).matches()) {
			throw new CommandFailure("unknown-picture", output);
		}
		return wantedFormat.orElse(PictureFormat.SVG);
	}

	private EvaluatedModel evaluated(ModelScope model) {
		var options = CheckOptions.of(session.environment().clock());
		return new EvaluatedModel(model.model(), RuleRegistry.CHECKER, on.map(options::withReferenceDate).orElse(options));
	}

	private RenderContext renderContext(ModelScope model, EvaluatedModel evaluated, Language messageLanguage) throws CommandFailure {
		var vocabulary = VocabularyDetector.ofModel(model);
		var context =
				RenderContext.of(evaluated).withLanguage(messageLanguage)
						.withKeywords((spoken, id) -> Vocabulary.keyword(id, vocabulary));
		return focus == null ? context : context.withFocus(FocusElement.of(focus, model, session.language()));
	}

	private Map<String, byte[]> files(PictureWriter pictures, List<Picture> wanted, PictureFormat wantedFormat) throws IOException {
		if (wantedFormat.isForEach() && wanted.size() > 1 && !isFolder()) {
			throw new CommandFailure("several-pictures", wanted.size(),
					String.join(CommandMessages.of(session).get("list"), wanted.stream().map(Picture::name).toList()));
		} else if (wantedFormat == PictureFormat.PNG && output == null && session.environment().outIsTerminal()) {
			throw new CommandFailure("png-on-terminal");
		}
		try {
			return pictures.compute(wanted, wantedFormat).files(scale, each -> {});
		} catch (PngException e) {
			throw new CommandFailure("no-picture", e.message(LanguageLocale.of(session.language())));
		}
	}

	/** Whether the output is a folder: it is one, or its name ends like that of no picture. */
	private boolean isFolder() {
		return output != null
				&& (Files.isDirectory(output) || !Files.exists(output) && !String.valueOf(output.getFileName()).contains("."));
	}

	@SuppressWarnings("resource") // standard output stays open
	private void write(Map<String, byte[]> files) throws IOException {
		for (var file : files.entrySet()) {
			if (output == null) {
				session.out().flush();
				new StandardOutput(session.environment().out()).write(file.getValue());
			} else if (isFolder()) {
				Files.createDirectories(output);
				var target = output.resolve(file.getKey());
				AtomicFileWriter.write(target, file.getValue());
				session.out().write(target.toString() + '\n');
			} else {
				AtomicFileWriter.write(output, file.getValue());
			}
		}
	}

	private int exitCode(ModelScope model) {
		if (model.own().stream().anyMatch(resource -> resource.getParseResult().hasSyntaxErrors())) {
			session.printError(CommandMessages.of(session).get("diagram.incomplete", path));
			return ExitCode.FOUND;
		}
		return ExitCode.OK;
	}
}
