-- Run by a test after the configuration of the handbook: does what a user does, and prints a line for each.
local function fail(what)
  print('failed: ' .. what)
  vim.cmd('cquit')
end

local function wait(what, done)
  if not vim.wait(60000, done, 50) then fail(what) end
end

vim.cmd('edit plan.insp')
local buffer = vim.api.nvim_get_current_buf()
local function problems() return vim.diagnostic.get(buffer) end
local function has(code)
  return #vim.tbl_filter(function(problem) return problem.code == code end, problems()) > 0
end
local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(buffer, method, params, 60000)
  for _, answer in pairs(answers or {}) do
    if answer.error then fail(method .. ': ' .. vim.inspect(answer.error)) end
    return answer.result
  end
  fail(method)
end
local function at(text, after)
  local line = vim.fn.search(text, 'w')
  vim.fn.cursor(line, vim.fn.stridx(vim.fn.getline(line), text) + 1 + after)
  return vim.lsp.util.make_position_params(0, 'utf-16')
end

wait('problems', function() return has('missing-lead-department') end)
print('problems: seen')

vim.fn.append(vim.fn.search('责任领导 何某'), '    责任科室 ')
vim.fn.cursor(vim.fn.search('责任科室 $'), 100)
local proposals = ask('textDocument/completion', { textDocument = { uri = vim.uri_from_bufnr(buffer) },
  position = { line = vim.fn.line('.') - 1, character = 9 } })
for _, item in ipairs(proposals.items) do
  if item.label == '党政办' then vim.lsp.util.apply_text_edits({ item.textEdit }, buffer, 'utf-16') end
end
wait("completion", function() return vim.fn.getline(".") == "    责任科室 党政办" and not has("missing-lead-department") end)
print('completion: ' .. vim.trim(vim.fn.getline('.')))

local saturday = at('2023-07-15', 1)
wait('a day that is no working day', function() return has('date-on-nonworking-day') end)
local actions = ask('textDocument/codeAction', { textDocument = saturday.textDocument, context = { diagnostics = {} },
  range = { start = saturday.position, ['end'] = saturday.position } })
vim.lsp.util.apply_workspace_edit(actions[1].edit, 'utf-16')
wait('fix', function() return not has('date-on-nonworking-day') end)
print('fix: ' .. vim.trim(vim.fn.getline('.')))

local member = at('何某', 1)
member.newName = '何明'
vim.lsp.util.apply_workspace_edit(ask('textDocument/rename', member), 'utf-16')
print('rename: ' .. vim.fn.searchcount({ pattern = '何明' }).total)
vim.cmd('write')
vim.cmd('quitall')
