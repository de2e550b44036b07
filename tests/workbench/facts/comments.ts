import { notKnown, refused, type Fact } from './fact';
import { read } from './stage';

const ADD = 'documented: Types, CommentCollection.add';

export const comments: readonly Fact[] = [
  {
    title: 'A comment is added to a cell, by its range or an address with the sheet, and tells its text.',
    source: ADD,
    does: async ({ workbook, sheet, sync }) => {
      workbook.comments.add('Sheet1!A1', 'một');
      sheet.comments.add(sheet.getRange('B2'), 'hai');
      workbook.comments.load('items/content');
      await sync();
      return workbook.comments.items.map(({ content }) => content);
    },
    answers: ['một', 'hai'],
  },
  {
    title: 'An address without its sheet is InvalidArgument.',
    source: ADD,
    does: ({ workbook }) => void workbook.comments.add('A1', 'x'),
    answers: refused('InvalidArgument'),
  },
  {
    title: 'An address without its sheet is InvalidArgument for the comments of a sheet, too.',
    source: ADD,
    does: ({ sheet }) => void sheet.comments.add('A1', 'x'),
    answers: refused('InvalidArgument'),
  },
  {
    title: 'More than one cell is InvalidArgument.',
    source: ADD,
    does: ({ sheet, workbook }) => void workbook.comments.add(sheet.getRange('A1:A2'), 'x'),
    answers: refused('InvalidArgument'),
  },
  {
    title: 'A second comment on a cell is refused.',
    source: 'not known',
    unsettled: 'refused',
    does: ({ workbook }) => {
      workbook.comments.add('Sheet1!A1', 'một');
      workbook.comments.add('Sheet1!A1', 'hai');
    },
    answers: notKnown,
  },
  {
    title: 'A comment is found by its cell, changed and located.',
    source: 'documented: Types, CommentCollection.getItemByCell',
    does: async ({ workbook }) => {
      workbook.comments.add('Sheet1!B2', 'một');
      const found = workbook.comments.getItemByCell('Sheet1!B2');
      found.content = 'hai';
      return [await read(found, 'content'), await read(found.getLocation(), 'address')];
    },
    answers: ['hai', 'Sheet1!B2'],
  },
  {
    title: 'A cell without a comment is ItemNotFound.',
    source: 'documented: Types, CommentCollection.getItemByCell',
    does: ({ workbook }) => read(workbook.comments.getItemByCell('Sheet1!B2'), 'content'),
    answers: refused('ItemNotFound'),
  },
  {
    title: 'A comment is deleted.',
    source: 'documented: Types, Comment.delete',
    does: async ({ workbook, sync }) => {
      workbook.comments.add('Sheet1!B2', 'một').delete();
      const count = workbook.comments.getCount();
      await sync();
      return count.value;
    },
    answers: 0,
  },
  {
    title: 'A comment goes along with its cell.',
    source: 'general knowledge',
    does: async ({ workbook, sheet }) => {
      const comment = workbook.comments.add('Sheet1!B2', 'một');
      sheet.getRange('1:1').insert('Down');
      return read(comment.getLocation(), 'address');
    },
    answers: 'Sheet1!B3',
  },
  {
    title: 'Replies and mentions are not known to the stand-in.',
    source: 'rule of the stand-in',
    does: ({ workbook }) => void workbook.comments.add('Sheet1!B2', 'một').replies.add('hai'),
    answers: refused('NotImplemented'),
  },
  {
    title: 'Notes are no part of the library that the add-in carries.',
    source: 'read off the library',
    given: { excel: '365' },
    does: ({ workbook }) => typeof (workbook as { notes?: unknown }).notes,
    answers: 'undefined',
  },
];
