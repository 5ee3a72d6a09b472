/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.insp.cli.base.CommandFailure;
import org.insp.cli.base.Session;
import org.insp.cli.input.SingleModel;
import org.insp.dsl.files.AtomicFileWriter;
import org.insp.dsl.models.ModelLoader;
import org.insp.model.check.CheckOptions;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.model.rules.RuleRegistry;
import org.insp.report.read.TableFiles;
import org.insp.report.update.LedgerUpdate;
import org.insp.report.update.ReturnedLedger;
import org.insp.report.update.UpdateItem;
import org.insp.report.update.UpdateSummary;
import org.insp.report.update.UpdatedFile;

/** A ledger that was exported and comes back, changed, into the model it was made of. */
public final class LedgerReturn {

	private final Session session;
	private final Path ledger;
	private final String model;

	/**
	 * @param session the session
	 * @param ledger the ledger
	 * @param model the file or folder of the model
	 */
	public LedgerReturn(Session session, Path ledger, String model) {
		this.session = session;
		this.ledger = ledger;
		this.model = model;
	}

	/**
	 * Brings the changes into the files of the model, and prints what becomes of each.
	 *
	 * @param on the day of progress without one; the reference date of the ledger where none is given
	 * @param deletes whether measures are deleted whose rows are gone
	 * @param isDry whether nothing is written
	 * @return whether nothing is left to do: nothing to decide, and on a dry run nothing to write
	 */
	public boolean run(Optional<LocalDate> on, boolean deletes, boolean isDry) throws IOException {
		var returned = ReturnedLedger.of(TableFiles.read(ledger)).orElseThrow(() -> new CommandFailure("import-origin", ledger));
		var scope = SingleModel.load(model, session.environment().in());
		if (scope.hasSyntaxErrors()) {
			throw new CommandFailure("import-syntax", model);
		}
		var evaluated = new EvaluatedModel(scope.model(), RuleRegistry.CHECKER, CheckOptions.of(session.environment().clock()));
		var language = session.requestedLanguage().orElse(returned.language());
		var update = new LedgerUpdate(returned, scope, evaluated, on, language);
		var items = update.items(item -> deletes || item.kind() != UpdateItem.Kind.DELETED);
		var files = update.files();
		if (!isDry) {
			write(files);
		}
		var summary = new UpdateSummary(items, returned.missing(), language);
		session.out().write(summary.text());
		return summary.isComplete() && (!isDry || items.stream().allMatch(item -> item.kind().isOpen()));
	}

	private static void write(List<UpdatedFile> files) throws IOException {
		var all = new LinkedHashMap<Path, byte[]>();
		for (var file : files) {
			var path = Path.of(file.file().getURI().toFileString());
			all.put(path, withMark(ModelLoader.bytes(path), file.text().getBytes(StandardCharsets.UTF_8)));
		}
		for (var file : all.entrySet()) {
			AtomicFileWriter.write(file.getKey(), file.getValue());
		}
	}

	/** The byte order mark of a file stays. */
	private static byte[] withMark(byte[] before, byte[] text) {
		var mark = "\ufeff".getBytes(StandardCharsets.UTF_8);
		boolean hasMark = before.length >= mark.length && Arrays.equals(before, 0, mark.length, mark, 0, mark.length);
		if (!hasMark) {
			return text;
		}
		var marked = Arrays.copyOf(mark, mark.length + text.length);
		System.arraycopy(text, 0, marked, mark.length, text.length);
		return marked;
	}
}
