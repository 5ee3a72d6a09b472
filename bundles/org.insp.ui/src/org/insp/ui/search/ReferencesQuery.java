/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.search;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.Match;
import org.insp.ui.InspUi;
import org.insp.ui.language.FileDocuments;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.language.LspConversions;

/** A search for the references to an element in all files of the workspace. */
final class ReferencesQuery implements ISearchQuery {

	private static final Duration TIMEOUT = Duration.ofSeconds(60);

	private final String name;
	private final Path file;
	private final Position position;
	private final ReferencesResult result = new ReferencesResult(this);

	ReferencesQuery(String name, Path file, Position position) {
		this.name = name;
		this.file = file;
		this.position = position;
	}

	String name() {
		return name;
	}

	@Override
	public IStatus run(IProgressMonitor monitor) {
		result.removeAll();
		var params = new ReferenceParams(LspConversions.identifier(file), position, new ReferenceContext(true));
		var answer = LanguageBridge.get().ask(c -> c.getReferencesProvider() != null,
				server -> server.getTextDocumentService().references(params));
		LanguageBridge.await(answer, TIMEOUT).<List<? extends Location>>map(found -> found).orElse(List.of()).forEach(this::add);
		return Status.OK_STATUS;
	}

	private void add(Location location) {
		var path = LspConversions.path(location.getUri());
		var found = path.flatMap(LspConversions::file);
		if (found.isPresent()) {
			try {
				var text = FileDocuments.of(found.get(), path.get());
				var region = LspConversions.region(text, location.getRange());
				int line = location.getRange().getStart().getLine();
				result.addMatch(new Match(new ReferenceLine(found.get(), line + 1, FileDocuments.line(text, line)), region.getOffset(),
						region.getLength()));
			} catch (CoreException e) {
				InspUi.log(e);
			}
		}
	}

	@Override
	public String getLabel() {
		return InspUi.texts(ReferencesQuery.class).get("query", name);
	}

	@Override
	public boolean canRerun() {
		return true;
	}

	@Override
	public boolean canRunInBackground() {
		return true;
	}

	@Override
	public ReferencesResult getSearchResult() {
		return result;
	}
}
