/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.rename;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.xtext.ide.server.ILanguageServerAccess.Context;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.insp.dsl.edits.NameEscapes;
import org.insp.dsl.ide.features.ElementLocator;
import org.insp.dsl.ide.features.NameOccurrences;
import org.insp.dsl.ide.features.NameOccurrences.Occurrence;
import org.insp.dsl.ide.features.Ranges;
import org.insp.dsl.ide.workspace.MessageLanguage;
import org.insp.dsl.models.ModelRegistry;
import org.insp.dsl.models.ShippedLibrary;
import org.insp.dsl.naming.NameSyntax;
import org.insp.dsl.resource.InspResource;
import org.insp.dsl.text.Identifiers;
import org.insp.dsl.text.TextRegion;
import org.insp.model.NamedElement;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Renames an element in all files of all models by editing its occurrences. Refuses a name that would change the meaning of another one.
 */
@Singleton
public class RenameService implements IRenameService2 {

	@Inject
	private ElementLocator locator;

	@Inject
	private UriExtensions uris;

	@Inject
	private MessageLanguage language;

	@Inject
	private NameEscapes escapes;

	@Override
	public Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> prepareRename(PrepareRenameOptions options) {
		var params = options.getParams();
		return options.getLanguageServerAccess().doSyncRead(params.getTextDocument().getUri(),
				context -> element(context, params.getPosition())
						.map(element -> {
							checks(context, element).checkNotShipped();
							int offset = context.getDocument().getOffSet(params.getPosition());
							var use = occurrences(element).stream().filter(u -> u.file() == context.getResource() && contains(u, offset))
									.findFirst();
							return use.map(u -> Either3.<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>forSecond(
									new PrepareRenameResult(Ranges.of(u.file(), u.region()), element.getName()))).orElse(null);
						}).orElse(null));
	}

	@Override
	public WorkspaceEdit rename(Options options) {
		var params = options.getRenameParams();
		var edit = options.getLanguageServerAccess().doSyncRead(params.getTextDocument().getUri(),
				context -> element(context, params.getPosition())
						.map(element -> rename(element, params.getNewName(), checks(context, element))).orElse(null));
		return edit == null ? new WorkspaceEdit() : edit;
	}

	private WorkspaceEdit rename(NamedElement element, String requested, RenameChecks checks) {
		var name = Identifiers.halfWidth(requested.strip().replaceFirst("^\\^", ""));
		if (name.equals(element.getName())) {
			return new WorkspaceEdit(Map.of());
		}
		checks.checkNotShipped();
		checks.checkName(name);
		var uses = occurrences(element);
		checks.checkReadable();
		checks.checkNoClash(name, uses);
		Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
		uses.stream().collect(Collectors.groupingBy(Occurrence::file, LinkedHashMap::new, Collectors.toList()))
				.forEach((file, inFile) -> changes.put(uris.toUriString(file.getURI()), edits(file, inFile, name)));
		return new WorkspaceEdit(changes);
	}

	private List<TextEdit> edits(InspResource file, List<Occurrence> uses, String name) {
		var edits = uses.stream().map(use -> new org.insp.dsl.text.TextEdit(use.region().offset(), use.region().length(),
				NameSyntax.escape(name))).toList();
		return escapes.withoutNeedless(file.getParseResult().getRootNode().getText(), edits).stream()
				.map(edit -> new TextEdit(Ranges.of(file, new TextRegion(edit.offset(), edit.length())), edit.text())).toList();
	}

	private RenameChecks checks(Context context, NamedElement element) {
		var model = ModelRegistry.of(context.getResource().getResourceSet()).scopeOf(context.getResource());
		return new RenameChecks(element, language.of(model));
	}

	private Optional<NamedElement> element(Context context, Position position) {
		return locator.elementAt((InspResource) context.getResource(), context.getDocument().getOffSet(position))
				.filter(NamedElement.class::isInstance).map(NamedElement.class::cast).filter(element -> element.getName() != null);
	}

	private static List<Occurrence> occurrences(NamedElement element) {
		// shipped files are not in the resource set of editable files, but can be referred to
		return ShippedLibrary.isShipped(element.eResource().getURI())
				? List.of()
				: NameOccurrences.inAllFiles(element, element.eResource().getResourceSet());
	}

	private static boolean contains(Occurrence use, int offset) {
		return use.region().offset() <= offset && offset <= use.region().offset() + use.region().length();
	}
}
